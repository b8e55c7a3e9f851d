package org.sourceline.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.SuggestionId;
import org.sourceline.core.model.TagBody;

/**
 * Changes annotations. To change a suggestion is to accept it changed: the active set gets a changed copy. An annotation of a set that
 * may not be written, and that is no suggestion, is refused. Annotations that have the wished state already are left alone.
 */
public final class Revising {

    private final Hand hand;

    public Revising(Hand hand) {
        this.hand = hand;
    }

    /** Makes them mentions of another kind; a highlight becomes a mention too. */
    public Edit kind(List<Anchored> ones, EntityKind kind) {
        return each(ones, "label.kind", Terms.of(kind), one -> {
            Annotation annotation = one.annotation();
            if (annotation.body() instanceof EntityBody || annotation.body() instanceof HighlightBody) {
                return annotation.withBody(new EntityKinds(hand.sets()).changed(one, kind), hand.now());
            }
            throw new EditRefusedException(Words.get("refused.noKind", Terms.kind(annotation)));
        });
    }

    /** Makes them mentions of an entity. */
    public Edit entity(List<Anchored> ones, Naming.Entity entity) {
        return entityBody(ones, "label.entity", entity.label(),
                body -> new EntityBody(body.kind(), entity.id(), entity.label(), body.value(), body.extras()));
    }

    /** Gives the entity of a mention another name, in all its mentions in sets that may be written. */
    public Edit label(Anchored mention, String label) {
        if (!(mention.annotation().body() instanceof EntityBody named)) {
            throw new EditRefusedException(Words.get("refused.noEntity", Terms.kind(mention.annotation())));
        }
        List<Anchored> mentions = new ArrayList<>(List.of(mention));
        hand.sets().all().stream().filter(one -> !one.equals(mention) && one.annotation().isLive() && isOwn(one))
                .filter(one -> named.entity() != null && one.annotation().body() instanceof EntityBody other
                        && named.entity().equals(other.entity()))
                .forEach(mentions::add);
        Edit edit = entityBody(mentions, "label.rename", label.strip(),
                body -> new EntityBody(body.kind(), body.entity(), label.strip(), body.value(), body.extras()));
        return Words.edit("label.rename", edit.changes(), Words.shorten(named.label()), Words.shorten(label));
    }

    public Edit value(Anchored mention, @Nullable EntityValue value) {
        return entityBody(List.of(mention), "label.value", "",
                body -> new EntityBody(body.kind(), body.entity(), body.label(), value, body.extras()));
    }

    public Edit stance(List<Anchored> claims, Stance stance) {
        return claimBody(claims, "label.stance", Terms.of(stance), body -> body.withStance(stance));
    }

    public Edit direct(Anchored claim, Directness direct) {
        return claimBody(List.of(claim), "label.direct", Terms.of(direct), body -> body.withDirect(direct));
    }

    /** Says what kind of source speaks, and which entity it is, without a change of the passage. */
    public Edit speaker(Anchored claim, SourceKind kind, @Nullable String entity) {
        return claimBody(List.of(claim), "label.speaker", Terms.of(kind), body -> body.withSource(body.source(), kind, entity));
    }

    public Edit chain(Anchored claim, List<ChainStep> chain) {
        return claimBody(List.of(claim), "label.chain", "", body -> body.withChain(chain));
    }

    /** @param other the claim that the first denies, confirms or does not answer; null for none */
    public Edit answers(Anchored claim, @Nullable Anchored other) {
        if (claim.equals(other)) {
            throw new EditRefusedException(Words.get("refused.answersItself"));
        }
        String words = other == null ? Words.get("nothing") : Words.passage(other.annotation());
        return claimBody(List.of(claim), "label.answers", words, body -> body.withAnswers(other == null ? null : other.id()));
    }

    public Edit tags(List<Anchored> ones, List<String> tags) {
        List<String> clean = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
        return each(ones, "label.tags", String.join(", ", clean), one -> one.annotation().withTags(clean, hand.now()));
    }

    /** @param note blank for none */
    public Edit note(Anchored one, String note) {
        return each(List.of(one), "label.note", "", it -> it.annotation().withNote(note.isBlank() ? null : note.strip(), hand.now()));
    }

    /** Changes the text of a note or tag, or the style of a highlight. */
    public Edit text(Anchored one, String text) {
        Body body = switch (one.annotation().body()) {
            case NoteBody note -> new NoteBody(text, note.format(), note.extras());
            case TagBody tag -> new TagBody(text, tag.extras());
            case HighlightBody highlight -> new HighlightBody(text.isBlank() ? null : text, highlight.extras());
            case null, default -> throw new EditRefusedException(Words.get("refused.noText", Terms.kind(one.annotation())));
        };
        return each(List.of(one), "label.text", "", it -> it.annotation().withBody(body, hand.now()));
    }

    Edit claimBody(List<Anchored> ones, String label, String value, UnaryOperator<ClaimBody> change) {
        return each(ones, label, value, one -> {
            if (one.annotation().body() instanceof ClaimBody claim) {
                return one.annotation().withBody(change.apply(claim), hand.now());
            }
            throw new EditRefusedException(Words.get("refused.noClaim", Terms.kind(one.annotation())));
        });
    }

    private Edit entityBody(List<Anchored> ones, String label, String value, UnaryOperator<EntityBody> change) {
        return each(ones, label, value, one -> {
            if (one.annotation().body() instanceof EntityBody entity) {
                return one.annotation().withBody(change.apply(entity), hand.now());
            }
            throw new EditRefusedException(Words.get("refused.noEntity", Terms.kind(one.annotation())));
        });
    }

    /** What an annotation becomes. */
    interface Revision {
        Annotation of(Anchored one);
    }

    Edit each(List<Anchored> ones, String label, String value, Revision revision) {
        List<Change> changes = new ArrayList<>();
        for (Anchored one : ones) {
            Annotation after = revision.of(one);
            if (!isSame(one.annotation(), after)) {
                changes.add(change(one, after));
            }
        }
        String what = ones.isEmpty() ? "" : Words.describe(ones.stream().map(Anchored::annotation).toList());
        return Words.edit(label, changes, what, Words.shorten(value));
    }

    private static boolean isSame(Annotation before, Annotation after) {
        return before.equals(new Annotation(after.id(), after.status(), after.creator(), after.created(), before.modified(), after.body(),
                after.target(), after.suggestion(), after.tags(), after.note(), after.extras()));
    }

    /** The change that brings an annotation to a state: in its own set, or as an accepted copy in the active one. */
    Change change(Anchored one, Annotation after) {
        Annotation before = one.annotation();
        if (before.status() == Status.SUGGESTED) {
            if (!hand.awaits(one)) {
                throw new EditRefusedException(Words.get("refused.decided", Words.describe(List.of(before))));
            }
            Body body = Objects.equals(after.body(), before.body()) ? one.body() : after.body();
            Annotation copy = hand.draft(Status.ACCEPTED, body, after.target(), before.id());
            return hand.added(remembered(before, copy.withTags(after.tags(), copy.created()).withNote(after.note(), copy.created())));
        }
        if (!hand.sets().isWritable(one.set())) {
            throw new EditRefusedException(Words.get("refused.readOnly", Words.describe(List.of(before)), one.set()));
        }
        return new Change(one.set(), before, remembered(before, after));
    }

    private Annotation remembered(Annotation before, Annotation after) {
        return SuggestionId.remembered(before, after, hand.sets().article().sha256());
    }

    private boolean isOwn(Anchored one) {
        return one.annotation().status() != Status.SUGGESTED && hand.sets().isWritable(one.set());
    }
}

package org.sourceline.core.annotate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Extras.Property;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;

/**
 * Accepts, rejects and deletes. Decisions on suggestions go into the active set; the suggestions themselves are never touched. Of several
 * annotations those that have the wished state already are left alone.
 */
public final class Deciding {

    /** The property that tells who deleted an annotation; the value has the shape of a creator. */
    public static final String DELETED_BY = "deletedBy";

    private final Hand hand;

    public Deciding(Hand hand) {
        this.hand = hand;
    }

    /** Takes suggestions over; what was rejected or deleted in a set that may be written comes back. */
    public Edit accept(List<Anchored> ones) {
        List<Change> changes = new ArrayList<>();
        List<Annotation> accepted = new ArrayList<>();
        for (Anchored one : ones) {
            Annotation annotation = one.annotation();
            if (hand.awaits(one) || !annotation.isLive()) {
                changes.add(annotation.status() == Status.SUGGESTED ? new Revising(hand).change(one, annotation)
                        : new Change(writable(one), annotation, restored(annotation)));
                accepted.add(annotation);
            }
        }
        return edit("label.accept", accepted, changes, "refused.nothingToAccept");
    }

    private Annotation restored(Annotation one) {
        Status status = one.suggestion() == null ? Status.MANUAL : Status.ACCEPTED;
        return with(one, status, Extras.of(others(one.extras())), hand.now());
    }

    /**
     * Turns suggestions down, so that they do not come back: the record keeps the body and the passages that were suggested. What was
     * accepted is turned down too.
     */
    public Edit reject(List<Anchored> ones) {
        List<Change> changes = new ArrayList<>();
        List<Annotation> rejected = new ArrayList<>();
        for (Anchored one : ones) {
            Annotation annotation = one.annotation();
            if (hand.awaits(one)) {
                changes.add(hand.added(hand.draft(Status.REJECTED, annotation.body(), annotation.target(), annotation.id())));
                rejected.add(annotation);
            } else if (annotation.status() == Status.ACCEPTED) {
                changes.add(new Change(writable(one), annotation, turnedDown(annotation)));
                rejected.add(annotation);
            }
        }
        return edit("label.reject", rejected, changes, "refused.nothingToReject");
    }

    /** A rejection holds for the suggested body, not for what the person had made of it. */
    private Annotation turnedDown(Annotation accepted) {
        Optional<Annotation> suggested = Optional.ofNullable(accepted.suggestion()).flatMap(hand.sets()::find).map(Anchored::annotation);
        Annotation body = suggested.map(it -> accepted.withBody(it.body(), hand.now()).withTarget(it.target(), hand.now()))
                .orElse(accepted);
        return body.withStatus(Status.REJECTED, hand.now());
    }

    /**
     * Deletes annotations, and with them the relations of the same set that they are an end of. A tombstone with time and author stays,
     * unless the annotation was never saved. A suggestion is rejected instead.
     */
    public Edit delete(List<Anchored> ones) {
        List<Change> changes = new ArrayList<>();
        List<Annotation> gone = new ArrayList<>();
        List<Anchored> all = new ArrayList<>(ones);
        relations(ones).stream().filter(one -> !ones.contains(one)).forEach(all::add);
        for (Anchored one : all) {
            Annotation annotation = one.annotation();
            if (annotation.status() == Status.SUGGESTED) {
                changes.addAll(reject(List.of(one)).changes());
            } else if (annotation.status() != Status.DELETED) {
                changes.add(new Change(writable(one), annotation, tombstone(one)));
            }
            if (ones.contains(one) && annotation.status() != Status.DELETED) {
                gone.add(annotation);
            }
        }
        return edit("label.delete", gone, changes, "refused.nothingToDelete");
    }

    private List<Anchored> relations(List<Anchored> ones) {
        ArticleSets sets = hand.sets();
        return sets.all().stream().filter(it -> it.annotation().isLive() && it.annotation().body() instanceof RelationBody relation
                && sets.isWritable(it.set()) && (isEnd(relation.from(), ones) || isEnd(relation.to(), ones))).toList();
    }

    private static boolean isEnd(RelationBody.End end, List<Anchored> ones) {
        return end.article() == null && ones.stream().anyMatch(one -> one.id().equals(end.annotation()));
    }

    private @Nullable Annotation tombstone(Anchored one) {
        if (!hand.sets().isSaved(one.set(), one.id()) && one.annotation().suggestion() == null) {
            return null;
        }
        return tombstone(one.annotation(), hand.author(), hand.now());
    }

    /** A deleted annotation as it stays in its set. */
    public static Annotation tombstone(Annotation one, String author, Instant now) {
        List<Property> extras = new ArrayList<>(others(one.extras()));
        String name = new String(JsonStringEncoder.getInstance().quoteAsString(author));
        extras.add(new Property(DELETED_BY, "{\"type\":\"Person\",\"name\":\"" + name + "\"}"));
        return with(one, Status.DELETED, Extras.of(extras), now);
    }

    private static List<Property> others(Extras extras) {
        return extras.properties().stream().filter(property -> !property.name().equals(DELETED_BY)).toList();
    }

    private static Annotation with(Annotation one, Status status, Extras extras, Instant now) {
        return new Annotation(one.id(), status, one.creator(), one.created(), now, one.body(), one.target(), one.suggestion(),
                one.tags(), one.note(), extras);
    }

    private String writable(Anchored one) {
        if (!hand.sets().isWritable(one.set())) {
            throw new EditRefusedException(Words.get("refused.readOnly", Words.describe(List.of(one.annotation())), one.set()));
        }
        return one.set();
    }

    private static Edit edit(String label, List<Annotation> done, List<Change> changes, String refusal) {
        if (done.isEmpty()) {
            throw new EditRefusedException(Words.get(refusal));
        }
        return Words.edit(label, changes, Words.describe(done));
    }
}

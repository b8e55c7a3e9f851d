package org.sourceline.core.annotate;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;

/**
 * Makes annotations of a person in the active set. Spans are UTF-16 units of the reading text and are cleaned as {@link ReadingSpans}
 * says; without one that holds words the wish is refused, and so it is when no set is active.
 */
public final class Making {

    private final Hand hand;

    public Making(Hand hand) {
        this.hand = hand;
    }

    /** A mention of an entity: of one that the article names already, or of a new one. */
    public Edit entity(EntityKind kind, List<TextSpan> spans) {
        List<TextSpan> clean = clean(spans);
        String words = words(clean);
        Naming.Entity entity = new Naming(hand.sets()).resolve(kind, words, clean.getFirst().start());
        EntityBody body = new EntityBody(kind, entity.id(), entity.label(), Amounts.read(kind, words));
        return make(body, clean);
    }

    /** A claim with the spans as its content and no source yet. */
    public Edit claim(List<TextSpan> spans) {
        List<TextSpan> clean = clean(spans);
        ClaimBody body = new ClaimBody(Stance.ASSERTS, Quotation.of(hand.sets().reading(), clean), List.of(), List.of(),
                SourceKind.UNATTRIBUTED, null, List.of(), null, Extras.NONE);
        return make(body, clean);
    }

    public Edit highlight(List<TextSpan> spans) {
        return make(new HighlightBody(null), clean(spans));
    }

    public Edit note(List<TextSpan> spans, String text) {
        return make(new NoteBody(required(text, "refused.emptyNote")), clean(spans));
    }

    /**
     * A note with a body of a feature's own.
     *
     * @param target the passages; the whole article where there are none
     * @param label what the step is called where it can be undone
     */
    public Edit note(List<Passage> target, NoteBody body, String label) {
        required(body.value(), "refused.emptyNote");
        List<Passage> place = target.isEmpty() ? List.of(Passage.whole(hand.sets().article().path())) : target;
        return new Edit(label, List.of(hand.added(hand.draft(Status.MANUAL, body, place, null))));
    }

    public Edit tag(List<TextSpan> spans, String tag) {
        return make(new TagBody(required(tag, "refused.emptyTag")), clean(spans));
    }

    /** Relates two annotations of the article. The passages of the first are the target. */
    public Edit relation(Anchored from, Anchored to, String relation) {
        if (from.equals(to)) {
            throw new EditRefusedException(Words.get("refused.relatesToItself"));
        }
        RelationBody body = new RelationBody(required(relation, "refused.emptyRelation"), end(from), end(to));
        Annotation made = hand.draft(Status.MANUAL, body, from.annotation().target(), null);
        return Words.edit("label.relate", List.of(hand.added(made)), relation, Words.passage(from.annotation()),
                Words.passage(to.annotation()));
    }

    private static RelationBody.End end(Anchored one) {
        return new RelationBody.End(null, one.id());
    }

    private Edit make(Body body, List<TextSpan> clean) {
        Annotation made = hand.draft(Status.MANUAL, body, hand.passages(clean), null);
        return Words.edit("label.make", List.of(hand.added(made)), Words.describe(List.of(made)));
    }

    /** The live annotation of the same type and kind that has just these passages already, so that none is made twice. */
    public Optional<Anchored> existing(Class<? extends Body> type, @Nullable EntityKind kind, List<TextSpan> spans) {
        List<TextSpan> clean = ReadingSpans.clean(hand.sets().reading(), spans);
        return clean.isEmpty() ? Optional.empty() : hand.sets().marksAt(clean.getFirst().start()).stream().map(mark -> mark.of())
                .filter(one -> one.target().equals(clean) && type.isInstance(one.annotation().body()))
                .filter(one -> kind == null || one.annotation().body() instanceof EntityBody body && body.kind() == kind)
                .min((a, b) -> Boolean.compare(a.annotation().creator() instanceof Creator.Software,
                        b.annotation().creator() instanceof Creator.Software));
    }

    private List<TextSpan> clean(List<TextSpan> spans) {
        List<TextSpan> clean = ReadingSpans.clean(hand.sets().reading(), spans);
        if (clean.isEmpty()) {
            throw new EditRefusedException(Words.get("refused.nothingMarked"));
        }
        return clean;
    }

    private String words(List<TextSpan> clean) {
        return String.join(" ", hand.passages(clean).stream().map(Passage::exact).toList());
    }

    private static String required(String text, String refusal) {
        if (text.isBlank()) {
            throw new EditRefusedException(Words.get(refusal));
        }
        return text.strip();
    }
}

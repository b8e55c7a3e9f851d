package org.sourceline.core.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The ids of suggestions: name-based, of the article's SHA-256, the kind of body and the spans in code points, so that equal suggestions have
 * equal ids whatever the run. The spans of a claim are those of content, cue and source.
 */
public final class SuggestionId {

    /** The property of a note that tells what the finding was about that it dismisses. */
    public static final String SUBJECT = "subject";

    private SuggestionId() {
    }

    /** @param sha256 of the article */
    public static String of(String sha256, Body body, List<Passage> target) {
        return SuggestedSpans.of(body, target).id(sha256);
    }

    /**
     * Lets a suggestion, or a decision on one, be the same in another text. The suggestion was of the annotation's own spans, or of those that
     * it keeps, if its id says so; then it is called as one that is made of the spans that they have become.
     *
     * @param before the annotation in the text in which it was decided
     * @param from SHA-256 of the article then
     * @param after the annotation in the new text
     * @param to SHA-256 of the article now
     * @param places finds what has become of a span, in code points
     * @return {@code after}, with another id if it is a suggestion, with that of another suggestion if it decides on one
     */
    public static Annotation follow(Annotation before, String from, Annotation after, String to, Function<TextSpan, Optional<TextSpan>> places) {
        Body old = before.body();
        Body body = after.body();
        if (body instanceof NoteBody note) {
            return after.withBody(dismissing(note, from, to, places), after.modified());
        }
        String known = before.status() == Status.SUGGESTED ? before.id() : before.suggestion();
        if (known == null) {
            return after;
        }
        if (old != null && body != null && known.equals(of(from, old, before.target()))) {
            String now = of(to, body, after.target());
            return before.status() == Status.SUGGESTED ? named(after, now, after.suggestion()) : named(after, after.id(), now);
        }
        return SuggestedSpans.kept(before.extras()).filter(spans -> known.equals(spans.id(from))).flatMap(spans -> spans.moved(places))
                .map(spans -> spans.keptIn(named(after, after.id(), spans.id(to)))).orElse(after);
    }

    /** What a finding was about that was dismissed, if that was a suggestion whose spans the note keeps. */
    private static NoteBody dismissing(NoteBody note, String from, String to, Function<TextSpan, Optional<TextSpan>> places) {
        Optional<String> subject = note.extras().find(SUBJECT);
        return SuggestedSpans.kept(note.extras()).filter(spans -> subject.filter(json(spans.id(from))::equals).isPresent()).flatMap(spans -> spans.moved(places))
                .map(spans -> spans.keptIn(note.extras()).with(new Extras.Property(SUBJECT, json(spans.id(to)))))
                .map(extras -> new NoteBody(note.value(), note.format(), extras)).orElse(note);
    }

    private static String json(String id) {
        return '"' + id + '"';
    }

    /**
     * A decision as it is after its spans were changed: with those that were suggested, if it had those before.
     *
     * @param sha256 of the article
     */
    public static Annotation remembered(Annotation before, Annotation after, String sha256) {
        Body old = before.body();
        Body body = after.body();
        if (old == null || body == null || after.suggestion() == null) {
            return after;
        }
        SuggestedSpans spans = SuggestedSpans.of(old, before.target());
        return spans.equals(SuggestedSpans.of(body, after.target())) || !spans.id(sha256).equals(after.suggestion()) ? after : spans.keptIn(after);
    }

    private static Annotation named(Annotation one, String id, @Nullable String suggestion) {
        return new Annotation(id, one.status(), one.creator(), one.created(), one.modified(), one.body(), one.target(), suggestion,
                one.tags(), one.note(), one.extras());
    }
}

package org.sourceline.core.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The ids of suggestions: name-based, of the article's SHA-256, the kind of body and the spans in code points, so that equal suggestions have
 * equal ids whatever the run. The spans of a claim are those of content, cue and source.
 */
public final class SuggestionId {

    private SuggestionId() {
    }

    /** @param sha256 of the article */
    public static String of(String sha256, Body body, List<Passage> target) {
        StringBuilder name = new StringBuilder(sha256).append(' ').append(body.type());
        append(name, target);
        if (body instanceof ClaimBody claim) {
            append(name.append(" cue"), claim.cue());
            append(name.append(" source"), claim.source());
        }
        return Identifiers.named(name.toString());
    }

    private static void append(StringBuilder name, List<Passage> passages) {
        passages.forEach(passage -> name.append(' ').append(passage.position().start()).append('-').append(passage.position().end()));
    }

    /**
     * Lets a suggestion, or a decision on one, be the same in another text. The suggestion was of the annotation's own spans if its id says so;
     * then it is called as one that is made of the spans that they have become.
     *
     * @param before the annotation in the text in which it was decided
     * @param from SHA-256 of the article then
     * @param after the annotation in the new text
     * @param to SHA-256 of the article now
     * @return {@code after}, with another id if it is a suggestion, with that of another suggestion if it decides on one of its own spans
     */
    public static Annotation follow(Annotation before, String from, Annotation after, String to) {
        Body old = before.body();
        Body body = after.body();
        String known = before.status() == Status.SUGGESTED ? before.id() : before.suggestion();
        if (known == null || old == null || body == null || !known.equals(of(from, old, before.target()))) {
            return after;
        }
        String now = of(to, body, after.target());
        return before.status() == Status.SUGGESTED ? named(after, now, after.suggestion()) : named(after, after.id(), now);
    }

    private static Annotation named(Annotation one, String id, @Nullable String suggestion) {
        return new Annotation(id, one.status(), one.creator(), one.created(), one.modified(), one.body(), one.target(), suggestion,
                one.tags(), one.note(), one.extras());
    }
}

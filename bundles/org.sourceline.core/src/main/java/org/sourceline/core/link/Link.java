package org.sourceline.core.link;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;

/**
 * A relation between passages of two articles, or between two articles as wholes.
 *
 * @param set the name of the set that holds it
 * @param annotation as it is in the set, with the passages that it was made of
 * @param relation empty for one that this version does not know
 * @param from the end that speaks of the other, or has from it
 * @param suggestion the id of the suggestion that it is or decides on, as a run over the texts of its ends makes it; null for one made by hand
 */
public record Link(String set, Annotation annotation, Optional<LinkRelation> relation, End from, End to, @Nullable String suggestion) {

    /**
     * One end.
     *
     * @param article the path of the article in the case, {@code articles/<file name>}
     * @param annotation the id of the annotation; null where the passage has none or the whole article is meant
     * @param passages in the order of the text; one that is not placed means the whole article. Where the end is not attached they are those of
     *        an earlier text, and hold for nothing else
     * @param state how sure it is that they stand there
     * @param proposed where a passage that is for review may stand; empty if there is no such place
     */
    public record End(String article, @Nullable String annotation, List<Passage> passages, AnchorState state, List<Passage> proposed) {
        public End {
            passages = List.copyOf(passages);
            proposed = List.copyOf(proposed);
        }

        public End(String article, @Nullable String annotation, List<Passage> passages) {
            this(article, annotation, passages, AnchorState.EXACT, List.of());
        }

        /** The same end, at these passages of the text that the article has now. */
        public End at(List<Passage> now) {
            return new End(article, annotation, now, AnchorState.EXACT, List.of());
        }

        /** The same end, with another id of its claim. */
        public End named(String claim) {
            return new End(article, claim, passages, state, proposed);
        }

        /** Whether the article as a whole is meant. */
        public boolean isWhole() {
            return passages.stream().noneMatch(Passage::isPlaced);
        }
    }

    /** The link that an annotation makes, as it was made; empty if it is none, or does not tell the articles of its ends. */
    public static Optional<Link> of(String set, Annotation annotation) {
        if (!(annotation.body() instanceof RelationBody body)) {
            return Optional.empty();
        }
        String from = body.from().path();
        String to = body.to().path();
        if (from == null || to == null || from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(new Link(set, annotation, LinkRelation.of(body.relation()), end(annotation, from, body.from()), end(annotation, to, body.to()),
                annotation.status() == Status.SUGGESTED ? annotation.id() : annotation.suggestion()));
    }

    /** The same link with other ends. */
    public Link between(End first, End second) {
        return new Link(set, annotation, relation, first, second, suggestion);
    }

    private static End end(Annotation annotation, String article, RelationBody.End end) {
        return new End(article, end.annotation(), annotation.target().stream().filter(one -> one.source().equals(article)).toList());
    }

    public String id() {
        return annotation.id();
    }

    public boolean is(LinkRelation wanted) {
        return relation.filter(wanted::equals).isPresent();
    }

    /** Whether a person stands behind it. */
    public boolean isConfirmed() {
        return annotation.status() == Status.ACCEPTED || annotation.status() == Status.MANUAL;
    }

    /** Whether it is known of both ends where they stand. */
    public boolean isAttached() {
        return from.state().isAttached() && to.state().isAttached();
    }

    /** What a doubt about the link is about: the suggestion where there is one, so that it stays the same when that is accepted. */
    public String subject() {
        return suggestion == null ? id() : suggestion;
    }

    /** Whether one of the ends lies in the article. */
    public boolean touches(String article) {
        return from.article().equals(article) || to.article().equals(article);
    }

    /** The end in another article than the given one. */
    public End across(String article) {
        return from.article().equals(article) ? to : from;
    }

    /** Why the two are related, in words; empty if the file gives no reason. */
    public String reason() {
        String reason = annotation.body() instanceof RelationBody body ? body.reason() : null;
        return reason == null ? "" : reason;
    }
}

package org.sourceline.core.link;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;

/**
 * A relation between passages of two articles, or between two articles as wholes.
 *
 * @param set the name of the set that holds it
 * @param relation empty for one that this version does not know
 * @param from the end that speaks of the other, or has from it
 */
public record Link(String set, Annotation annotation, Optional<LinkRelation> relation, End from, End to) {

    /**
     * One end.
     *
     * @param article the path of the article in the case, {@code articles/<file name>}
     * @param annotation the id of the annotation; null where the passage has none or the whole article is meant
     * @param passages in the order of the text; one that is not placed means the whole article
     */
    public record End(String article, @Nullable String annotation, List<Passage> passages) {
        public End {
            passages = List.copyOf(passages);
        }

        /** Whether the article as a whole is meant. */
        public boolean isWhole() {
            return passages.stream().noneMatch(Passage::isPlaced);
        }
    }

    /** The link that an annotation makes; empty if it is none, or does not tell the articles of its ends. */
    public static Optional<Link> of(String set, Annotation annotation) {
        return of(set, annotation, annotation);
    }

    /** @param placed the annotation with the passages as they are in the texts of the articles now */
    static Optional<Link> of(String set, Annotation annotation, Annotation placed) {
        if (!(annotation.body() instanceof RelationBody body)) {
            return Optional.empty();
        }
        String from = body.from().path();
        String to = body.to().path();
        if (from == null || to == null || from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(new Link(set, annotation, LinkRelation.of(body.relation()), end(placed, from, body.from()),
                end(placed, to, body.to())));
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

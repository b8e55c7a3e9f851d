package org.sourceline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A relation between two annotations of one article, or between passages of two.
 *
 * @param reason why the two are related, in words
 */
public record RelationBody(String relation, End from, End to, @Nullable String reason, Extras extras) implements Body {

    /**
     * One end.
     *
     * @param article the path of the article in the case; null for the article of the page
     * @param annotation the id of the annotation; null where the passage has none or the whole article is meant
     */
    public record End(@Nullable String article, @Nullable String annotation, Extras extras) {
        public End(@Nullable String article, @Nullable String annotation) {
            this(article, annotation, Extras.NONE);
        }
    }

    public RelationBody(String relation, End from, End to) {
        this(relation, from, to, null, Extras.NONE);
    }

    @Override
    public String type() {
        return "Relation";
    }

    @Override
    public Motivation motivation() {
        return Motivation.LINKING;
    }
}

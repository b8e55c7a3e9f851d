package org.sourceline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A relation between two annotations of one article, or between passages of two.
 *
 * @param reason why the two are related, in words
 */
public record RelationBody(String relation, End from, End to, @Nullable String reason, Extras extras) implements Body {

    private static final String ARTICLES = "articles/";

    /**
     * One end.
     *
     * @param article the article by its path below {@code articles/}, as a rule the file name; null for the article of the page
     * @param annotation the id of the annotation; null where the passage has none or the whole article is meant
     */
    public record End(@Nullable String article, @Nullable String annotation, Extras extras) {
        public End(@Nullable String article, @Nullable String annotation) {
            this(article, annotation, Extras.NONE);
        }

        /**
         * An end in another article.
         *
         * @param path of the article in the case, {@code articles/<file name>}
         */
        public static End in(String path, @Nullable String annotation) {
            return new End(path.startsWith(ARTICLES) ? path.substring(ARTICLES.length()) : path, annotation);
        }

        /** The path of the article in the case; null for the article of the page. */
        public @Nullable String path() {
            return article == null || article.startsWith(ARTICLES) ? article : ARTICLES + article;
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

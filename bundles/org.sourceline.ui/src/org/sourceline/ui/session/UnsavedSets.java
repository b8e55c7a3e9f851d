package org.sourceline.ui.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;

/**
 * The sets of an opened article with their unsaved changes, to be carried over when the article is read again.
 *
 * @param article as it was; null if it was not open
 * @param sets the sets by name
 * @param active the name of the active set; null if there is none
 */
record UnsavedSets(@Nullable Article article, Map<String, Unsaved> sets, @Nullable String active) {

    /**
     * One set.
     *
     * @param saved its page as it is in its file
     * @param base what is saved, on the text of the article as it was
     * @param current its page with all changes
     * @param hash SHA-256 of its file; null if it has none
     */
    record Unsaved(Page saved, Page base, Page current, @Nullable String hash) {
    }

    /** What is unsaved now. UI thread. */
    static UnsavedSets of(ArticleSession session) {
        return session.sets().map(sets -> of(sets, session)).orElseGet(() -> new UnsavedSets(null, Map.of(), null));
    }

    private static UnsavedSets of(ArticleSets sets, ArticleSession session) {
        Map<String, Unsaved> unsaved = new LinkedHashMap<>();
        for (String name : sets.names()) {
            if (sets.isDirty(name)) {
                unsaved.put(name, new Unsaved(sets.saved(name), sets.base(name), sets.snapshot(name), session.base(name).orElse(null)));
            }
        }
        return new UnsavedSets(sets.article(), unsaved, sets.active().orElse(null));
    }

    /** Whether nothing was changed since. UI thread. */
    boolean isCurrent(ArticleSession session) {
        return sets.equals(of(session).sets);
    }

    /** A set carried to the article as it is now. */
    ReanchoredPage carried(Unsaved unsaved, Article now, PageFiles files) {
        return ReanchoredPage.of(unsaved.saved, unsaved.base, unsaved.current, now,
                (page, hash) -> article != null && hash.equals(article.sha256()) ? Optional.of(article.source()) : files.version(page, hash));
    }
}

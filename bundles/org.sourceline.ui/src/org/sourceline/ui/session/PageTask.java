package org.sourceline.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.ChangedPage;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.CaseTransaction;
import org.sourceline.core.store.PageRewrites;
import org.sourceline.core.store.SaveException;
import org.sourceline.core.store.SetChangedException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.ui.Messages;

/**
 * What an edit of a case does to the page of one set on one article.
 *
 * @param article the article's path in the case
 * @param file the page's file
 * @param changes all of this set
 * @param shown where the set is opened; null if it is not
 */
record PageTask(String article, String set, Path file, List<Change> changes, @Nullable Shown shown) {

    /**
     * A set in an editor, as it was when the edit began.
     *
     * @param dirty whether it has unsaved changes, or its file is for another text of the article, so that the file is left to the next save
     * @param base the SHA-256 of the file that the editor knows; null if there is none
     */
    record Shown(ArticleSession session, ArticleSets sets, boolean dirty, @Nullable String base) {
    }

    /** The tasks for the changes of one article, one for each set. UI thread only. */
    static List<PageTask> of(String article, List<Change> changes, @Nullable ArticleSession session, PageRewrites rewrites)
            throws SaveException {
        Map<String, List<Change>> bySet = new LinkedHashMap<>();
        changes.forEach(change -> bySet.computeIfAbsent(change.set(), set -> new ArrayList<>()).add(change));
        List<PageTask> tasks = new ArrayList<>();
        for (Map.Entry<String, List<Change>> one : bySet.entrySet()) {
            String set = one.getKey();
            tasks.add(new PageTask(article, set, rewrites.file(set, article), one.getValue(), shown(session, set)));
        }
        return tasks;
    }

    private static @Nullable Shown shown(@Nullable ArticleSession session, String set) {
        ArticleSets sets = session == null ? null : session.sets().orElse(null);
        return session == null || sets == null || !sets.names().contains(set) ? null
                : new Shown(session, sets, sets.isDirty(set) || sets.isBehind(set), session.base(set).orElse(null));
    }

    boolean isInEditor() {
        return shown != null;
    }

    /** Whether the file is written now. */
    boolean isOnDisk() {
        return shown == null || !shown.dirty();
    }

    /** What writes the file; it refuses if that is not the one that the editor shows. */
    CaseTransaction.Rewrite rewrite(PageRewrites rewrites, Case owner) {
        CaseTransaction.Rewrite inner = rewrites.page(set, article, page -> ChangedPage.of(page, changes), () -> empty(owner));
        return shown == null ? inner : (where, now) -> {
            String base = shown.base();
            if (now == null ? base != null : !Identifiers.sha256(now).equals(base)) {
                throw new SetChangedException(where, now == null);
            }
            return inner.of(where, now);
        };
    }

    private Page empty(Case owner) throws IOException {
        return switch (article) {
            case CaseEdit.LINKS -> PageFiles.emptyLinks(set);
            case CaseEdit.ENTITIES -> PageFiles.emptyEntities(set);
            default -> PageFiles.empty(ArticleReader.read(owner.article(article), article, Limits.DEFAULT), set);
        };
    }

    /**
     * Sees to it that the editor can make its part.
     *
     * @throws EditRefusedException if it cannot
     */
    void check(Edit edit) {
        try {
            if (shown != null) {
                shown.sets().check(edit);
            }
        } catch (IllegalArgumentException e) {
            throw new EditRefusedException(Messages.get("session.case.changed", article));
        }
    }

    /**
     * Sees to it that what is in editors and what is not has not changed since the tasks were made.
     *
     * @throws EditRefusedException if it has
     */
    void checkUnmoved(@Nullable ArticleSession session) {
        Shown now = shown(session, set);
        boolean same = shown == null ? now == null
                : now != null && now.sets() == shown.sets() && now.dirty() == shown.dirty();
        if (!same) {
            throw new EditRefusedException(Messages.get("session.case.moved", article));
        }
    }

    void applyToEditor(CaseEdit edit) {
        if (shown != null) {
            shown.sets().apply(new Edit(edit.label(), edit.done(), changes));
        }
    }

    void tellSaved(PageRewrites rewrites) {
        if (shown != null && !shown.dirty()) {
            shown.session().saved(shown.sets().snapshot(set), rewrites.left(file).orElse(null));
        }
    }
}

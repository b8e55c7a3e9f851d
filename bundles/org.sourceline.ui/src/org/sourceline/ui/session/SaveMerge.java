package org.sourceline.ui.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Difference;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.merge.Merged;
import org.sourceline.core.merge.PageMerge;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.text.Article;
import org.sourceline.ui.Messages;
import org.sourceline.ui.merge.MergeDialog;

/**
 * Brings together what somebody else has saved since a set was read and what is unsaved here. What they did comes into the set by an edit
 * that Undo takes back; the set is then one of unsaved changes to their page. Called off the UI thread.
 */
final class SaveMerge {

    /** What became of it. */
    enum Result {
        /** The set can be saved now. */
        MERGED,
        /** The user wants to decide later. */
        DECLINED,
        /** There is no page that could be merged. */
        IMPOSSIBLE
    }

    /** What the merge begins with: all three pages are on the text of the article as it is shown. */
    private record Shown(Article article, Page base) {
    }

    /** The articles of which the user is being asked. Of the UI thread alone. */
    private static final Set<ArticleSession> ASKED = new HashSet<>();

    private final ArticleSession session;
    private final Display display;

    SaveMerge(ArticleSession session, Display display) {
        this.session = session;
        this.display = display;
    }

    /** @param mine the set as it was to be saved */
    Result run(Page mine) {
        String set = mine.set().label();
        Shown shown = onScreen(() -> open(set).map(sets -> new Shown(sets.article(), sets.base(set)))).orElse(null);
        OpenedPage theirs;
        try {
            theirs = shown == null ? null : session.files().load(set, shown.article()).orElse(null);
        } catch (PageReadException e) {
            return Result.IMPOSSIBLE;
        }
        if (shown == null || theirs == null || theirs.readOnly()) {
            return Result.IMPOSSIBLE;
        }
        Merged merged = PageMerge.merge(shown.base(), mine, theirs.page().page());
        return onScreen(() -> adopt(mine, theirs, merged));
    }

    private Optional<ArticleSets> open(String set) {
        return session.sets().filter(sets -> sets.names().contains(set));
    }

    private <T> T onScreen(Supplier<T> what) {
        List<T> result = new ArrayList<>(1);
        display.syncExec(() -> result.add(what.get()));
        return result.getFirst();
    }

    private Result adopt(Page mine, OpenedPage theirs, Merged merged) {
        String set = mine.set().label();
        ArticleSets sets = open(set).orElse(null);
        if (sets == null || !sets.snapshot(set).equals(mine)) {
            return Result.MERGED;
        }
        Optional<Page> page = merged.conflicts().isEmpty() ? Optional.of(merged.page()) : ask(set, merged);
        if (page.isEmpty()) {
            return Result.DECLINED;
        }
        session.saved(merged.page().withItems(theirs.page().page().items()), theirs.hash());
        sets.know(set, theirs.page().results(), theirs.page().versions());
        List<Change> changes = Difference.between(mine, page.get());
        session.execute(new Edit(Messages.get("session.merge.label"), Messages.get("session.merge.done"), changes));
        tell(set, changes, merged.otherText());
        return Result.MERGED;
    }

    /** Asks once at a time: what is saved by itself meanwhile has to wait for the answer. */
    private Optional<Page> ask(String set, Merged merged) {
        if (!ASKED.add(session)) {
            return Optional.empty();
        }
        try {
            return MergeDialog.ask(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.get("session.merge.title"),
                    Messages.get("session.merge.message", set), merged.conflicts()).map(merged::resolved);
        } finally {
            ASKED.remove(session);
        }
    }

    private void tell(String set, List<Change> changes, boolean otherText) {
        if (!changes.isEmpty()) {
            session.notices().add(Notice.news(Messages.get("session.merge.told", set, ChangeWords.of(changes))));
        }
        if (otherText) {
            session.notices().add(Notice.warning(Messages.get("session.merge.otherText", set)));
        }
    }
}

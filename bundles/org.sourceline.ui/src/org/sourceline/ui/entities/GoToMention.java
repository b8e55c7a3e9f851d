package org.sourceline.ui.entities;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.cases.CaseContents.Place;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.session.ActiveSession;

/** Opens the article of a mention at its passage. */
final class GoToMention {

    private final IWorkbenchPage page;

    GoToMention(IWorkbenchPage page) {
        this.page = page;
    }

    /** Goes to the mention that is selected, to the first of an article; folds and unfolds an entity. */
    void go(EntityTree tree) {
        List<EntityRow> rows = tree.selection();
        switch (rows.isEmpty() ? null : rows.getFirst()) {
            case EntityRow.Mention mention -> go(mention.parent(), mention.place());
            case EntityRow.InArticle article when !article.places().isEmpty() -> go(article, article.places().getFirst());
            case EntityRow.Whole whole -> {
                TreeItem item = tree.control().getSelection()[0];
                item.setExpanded(!item.getExpanded());
            }
            case null, default -> { }
        }
    }

    private void go(EntityRow.InArticle row, Place place) {
        IFile article = row.whole().project().getFile(IPath.fromPortableString(CaseFiles.ARTICLES + "/" + row.article()));
        Optional<Path> file = Optional.ofNullable(article.getLocation()).map(IPath::toPath);
        file.ifPresent(path -> {
            OpenArticle.in(page, path);
            ActiveSession.of(page.getActiveEditor()).filter(session -> session.location().file().equals(path))
                    .ifPresent(session -> session.whenReady(sets -> page.getWorkbenchWindow().getShell().getDisplay()
                            .asyncExec(() -> find(sets, place).ifPresent(one -> session.select(one, this)))));
        });
    }

    private static Optional<Anchored> find(ArticleSets sets, Place place) {
        return sets.find(place.set(), place.id()).or(() -> sets.find(place.id()));
    }
}

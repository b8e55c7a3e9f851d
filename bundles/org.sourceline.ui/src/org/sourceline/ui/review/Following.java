package org.sourceline.ui.review;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.store.Case;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleLocations;
import org.sourceline.ui.session.ArticleSession;

/**
 * Makes the editor show a suggestion. The focus stays where it is: in the view, or in whichever editor is active.
 *
 * @param origin who selects, told to the listeners of the session
 */
record Following(IWorkbenchPage page, Object origin) {

    /** Whether the person works in the part that leads, and not in the text. */
    boolean isLeading() {
        return origin.equals(page.getActivePart());
    }

    /** Shows a suggestion of the article of a session. */
    void show(ArticleSession session, Candidate one) {
        session.sets().flatMap(sets -> sets.find(one.set(), one.suggestion().id())).filter(it -> !it.target().isEmpty())
                .ifPresent(it -> session.select(it, origin));
    }

    /**
     * Opens the article of a suggestion, which is not the active one, and shows it there once it is read.
     *
     * @param wanted whether the suggestion is still to be shown then
     */
    void open(Case owner, Candidate one, BooleanSupplier wanted) {
        Optional<IFile> file = ArticleLocations.of(owner.article(one.article())).inWorkspace();
        if (file.isEmpty()) {
            return;
        }
        try {
            boolean inEditor = page.getActivePart() instanceof IEditorPart;
            IEditorPart editor = IDE.openEditor(page, new FileEditorInput(file.get()), OpenArticle.EDITOR, inEditor);
            ActiveSession.of(editor).ifPresent(session -> session.whenReady(sets -> {
                if (wanted.getAsBoolean()) {
                    show(session, one);
                }
            }));
        } catch (PartInitException e) {
            ILog.of(Following.class).log(e.getStatus());
        }
    }
}

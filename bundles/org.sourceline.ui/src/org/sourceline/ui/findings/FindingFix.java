package org.sourceline.ui.findings;

import java.time.InstantSource;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.eclipse.core.runtime.Status;

/** A quick fix that changes the annotation of a finding: in the article's editor, so that it can be undone there. */
abstract class FindingFix extends RuleFix {

    /** @param key the key of the label; with {@code .description} behind it, of the description */
    FindingFix(IMarker marker, String key) {
        super(marker, key);
    }

    /**
     * The change that mends it.
     *
     * @throws EditRefusedException if there is none, with the reason
     */
    abstract Edit edit(Hand hand, Anchored annotation);

    @Override
    public void run(IMarker finding) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !(finding.getResource() instanceof IFile file)) {
            return;
        }
        try {
            IEditorPart editor = IDE.openEditor(page, file, OpenArticle.EDITOR, true);
            ActiveSession.of(editor).ifPresent(session -> session.whenReady(sets -> fix(session, sets, finding)));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private void fix(ArticleSession session, ArticleSets sets, IMarker finding) {
        Optional<Anchored> annotation = sets.find(finding.getAttribute(FindingMarkers.SET, ""),
                finding.getAttribute(FindingMarkers.ANNOTATION, ""));
        try {
            Anchored found = annotation.orElseThrow(() -> new EditRefusedException(Messages.get("findings.fix.gone")));
            session.execute(edit(new Hand(sets, Author.name(), InstantSource.system()), found));
        } catch (EditRefusedException e) {
            StatusManager.getManager().handle(Status.info(String.valueOf(e.getMessage())), StatusManager.SHOW);
        }
    }
}

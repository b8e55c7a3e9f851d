package org.sourceline.ui.findings;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.anchor.MovedPassagesView;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.session.ActiveSession;

/** Opens the review of moved passages at the annotation of a finding. */
final class OpenMoved implements IMarkerResolution2 {

    @Override
    public String getLabel() {
        return Messages.get("findings.fix.moved");
    }

    @Override
    public String getDescription() {
        return Messages.get("findings.fix.moved.description");
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker finding) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null || !(finding.getResource() instanceof IFile file)) {
            return;
        }
        try {
            ActiveSession.of(IDE.openEditor(page, file, OpenArticle.EDITOR, true)).ifPresent(session -> session.whenReady(sets -> {
                if (show(page) instanceof MovedPassagesView view) {
                    sets.find(finding.getAttribute(FindingMarkers.SET, ""), finding.getAttribute(FindingMarkers.ANNOTATION, "")).ifPresent(view::show);
                }
            }));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    private static @Nullable Object show(IWorkbenchPage page) {
        try {
            return page.showView(MovedPassagesView.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return null;
        }
    }
}

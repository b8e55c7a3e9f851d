package org.sourceline.ui.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;
import org.sourceline.ui.compare.CompareArticlesInput;

/** Opens the article of a finding beside the one that gives rise to it. */
final class OpenComparison implements IMarkerResolution2 {

    @Override
    public String getLabel() {
        return Messages.get("findings.fix.compare");
    }

    @Override
    public String getDescription() {
        return Messages.get("findings.fix.compare.description");
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker finding) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IPath root = finding.getResource().getProject().getLocation();
        String related = finding.getAttribute(FindingMarkers.RELATED, "");
        if (window != null && window.getActivePage() != null && root != null && !related.isEmpty()) {
            CompareArticlesInput.open(window.getActivePage(), new Case(root.toPath()), finding.getResource().getProjectRelativePath().toString(), related);
        }
    }
}

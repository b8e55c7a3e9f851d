package org.sourceline.ui.findings;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;

/** Gives a page that cannot be read another name beside its own, so that a new one can be begun and nothing is lost. */
final class SetPageAside extends WorkbenchMarkerResolution {

    private static final String ASIDE = ".unreadable";

    private final IMarker marker;

    SetPageAside(IMarker marker) {
        this.marker = marker;
    }

    @Override
    public String getLabel() {
        return Messages.get("findings.fix.aside");
    }

    @Override
    public String getDescription() {
        return Messages.get("findings.fix.aside.description");
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(other -> !other.equals(marker)
                && other.getAttribute(FindingMarkers.RULE, "").equals(ArticleFindings.PAGE_UNREADABLE)).toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker finding) {
        IResource page = finding.getResource();
        Job job = Job.create(getLabel(), (ICoreRunnable) monitor -> move(page));
        job.setRule(page.getParent());
        job.setUser(true);
        job.schedule();
    }

    private static void move(IResource page) throws CoreException {
        IFile free = page.getParent().getFile(IPath.fromPortableString(page.getName() + ASIDE));
        for (int number = 2; free.exists(); number++) {
            free = page.getParent().getFile(IPath.fromPortableString(page.getName() + ASIDE + number));
        }
        page.move(free.getFullPath(), IResource.KEEP_HISTORY | IResource.FORCE, null);
        free.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
    }
}

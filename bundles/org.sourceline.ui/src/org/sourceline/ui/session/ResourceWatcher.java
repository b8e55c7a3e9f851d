package org.sourceline.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.store.SuppressionStore;

/** Tells open sessions that their article or one of their pages changed in the workspace. */
final class ResourceWatcher implements IResourceChangeListener {

    private static final String PAGE = "jsonld";

    private final SessionRegistry registry;

    ResourceWatcher(SessionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta();
        if (delta == null || !PlatformUI.isWorkbenchRunning()) {
            return;
        }
        List<Path> changed = changed(delta);
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!changed.isEmpty() && !display.isDisposed()) {
            display.asyncExec(() -> changed.forEach(this::tell));
        }
    }

    private static List<Path> changed(IResourceDelta delta) {
        List<Path> changed = new ArrayList<>();
        try {
            delta.accept(one -> {
                IPath location = one.getResource().getLocation();
                if (one.getResource().getType() == IResource.FILE && isContent(one) && location != null) {
                    changed.add(location.toPath());
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(ResourceWatcher.class).log(e.getStatus());
        }
        return changed;
    }

    private static boolean isContent(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
    }

    private void tell(Path file) {
        if (file.toString().endsWith("." + PAGE)) {
            registry.pageChanged(file);
        } else if (file.endsWith(SuppressionStore.FILE)) {
            registry.suppressionsChanged(file);
        } else {
            registry.find(file).ifPresent(ArticleSession::articleChanged);
        }
    }
}

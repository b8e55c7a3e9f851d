package org.sourceline.ui.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/**
 * Compares the articles of the cases in the background, writes what comes out as the links of the set {@code suggested}, and knows what was
 * found. May be used by several threads.
 */
public final class CaseLinker {

    private static final CaseLinker INSTANCE = new CaseLinker();

    private final Map<IProject, LinkJob> jobs = new ConcurrentHashMap<>();
    private final List<Consumer<IProject>> listeners = new CopyOnWriteArrayList<>();

    private CaseLinker() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourceChanged, IResourceChangeEvent.POST_CHANGE);
    }

    public static CaseLinker get() {
        return INSTANCE;
    }

    /**
     * Articles of a case were analysed, or what people say of them was saved, or they are gone.
     *
     * @param changed the paths of articles
     * @param removed the paths of articles
     */
    public void changed(IProject project, Collection<String> changed, Collection<String> removed) {
        if (!changed.isEmpty() || !removed.isEmpty()) {
            job(project).changed(changed, removed);
        }
    }

    /** What is known of a case; empty until its articles were compared, which asking for it starts. */
    public Optional<CaseKnowledge> knowledge(IProject project) {
        return job(project).knowledge();
    }

    /** Waits until what has changed so far is known, and no longer than the thread is let. */
    public Optional<CaseKnowledge> awaitKnowledge(IProject project) {
        return job(project).await();
    }

    private LinkJob job(IProject project) {
        return jobs.computeIfAbsent(project, key -> new LinkJob(key, this::tell));
    }

    /** The listener is told of every case of which something else is known, on the thread of the comparison. */
    public void addListener(Consumer<IProject> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<IProject> listener) {
        listeners.remove(listener);
    }

    private void tell(IProject project) {
        listeners.forEach(listener -> listener.accept(project));
    }

    private void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::visit);
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }

    private boolean visit(IResourceDelta delta) {
        if (delta.getResource() instanceof IProject project && (delta.getKind() == IResourceDelta.REMOVED || !project.isAccessible())) {
            Optional.ofNullable(jobs.remove(project)).ifPresent(LinkJob::cancel);
            return false;
        }
        LinkJob known = LinkFiles.isLinkFile(delta.getResource()) ? jobs.get(delta.getResource().getProject()) : null;
        if (known != null) {
            known.linksChanged();
        }
        return true;
    }
}

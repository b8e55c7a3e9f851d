package org.sourceline.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Configures the workbench: the workspace is its input, its state is saved, the reading perspective comes first. */
public final class SourcelineWorkbenchAdvisor extends WorkbenchAdvisor {

    private final OpenRequests requests;

    SourcelineWorkbenchAdvisor(OpenRequests requests) {
        this.requests = requests;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        MarkerImages.declare(configurer);
        ThreadPriorities.followJobs();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new SourcelineWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ReadingPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        SampleCase.offer();
        Job.createSystem(Messages.get("workspace.refresh"),
                (ICoreRunnable) monitor -> ResourcesPlugin.getWorkspace().getRoot().refreshLocal(2, monitor)).schedule();
        requests.openWaiting();
    }

    @Override
    public void eventLoopIdle(Display display) {
        requests.openWaiting();
        super.eventLoopIdle(display);
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }
}

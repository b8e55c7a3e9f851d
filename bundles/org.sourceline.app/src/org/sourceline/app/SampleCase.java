package org.sourceline.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sourceline.ui.cases.CaseNature;

/** The sample case: a new workspace opens on it, once; whoever deletes it does not get it again. */
final class SampleCase {

    private static final String OFFERED = "sampleCaseOffered";
    private static final String SEEDS = "seeds/";

    private SampleCase() {
    }

    /** Puts the sample case into an empty workspace, in the background. */
    static void offer() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.sourceline.app");
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        if (preferences.getBoolean(OFFERED, false) || root.getProjects().length > 0) {
            return;
        }
        Job job = Job.create(Messages.get("sample.job"), (ICoreRunnable) monitor -> {
            ResourcesPlugin.getWorkspace().run(SampleCase::copy, root, 0, monitor);
            preferences.putBoolean(OFFERED, true);
        });
        job.setRule(root);
        job.schedule();
    }

    private static void copy(IProgressMonitor monitor) throws CoreException {
        Bundle bundle = FrameworkUtil.getBundle(SampleCase.class);
        Enumeration<URL> entries = bundle.findEntries(SEEDS, "*", true);
        for (URL entry : entries == null ? Collections.<URL>emptyList() : Collections.list(entries)) {
            IPath path = IPath.fromPortableString(entry.getPath()).makeRelativeTo(IPath.fromPortableString("/" + SEEDS));
            if (path.segmentCount() > 1 && !entry.getPath().endsWith("/")) {
                copy(entry, ResourcesPlugin.getWorkspace().getRoot().getFile(path.makeAbsolute()), monitor);
            }
        }
    }

    private static void copy(URL entry, IFile file, IProgressMonitor monitor) throws CoreException {
        createProject(file.getProject(), monitor);
        createFolders(file.getParent(), monitor);
        if (file.exists()) {
            return;
        }
        try (InputStream content = entry.openStream()) {
            file.create(content, true, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(Messages.get("sample.failed"), e));
        }
    }

    private static void createProject(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.exists()) {
            CaseNature.create(project, null, monitor);
        }
    }

    private static void createFolders(IContainer folder, IProgressMonitor monitor) throws CoreException {
        if (folder instanceof IFolder missing && !missing.exists()) {
            createFolders(missing.getParent(), monitor);
            missing.create(true, true, monitor);
        }
    }
}

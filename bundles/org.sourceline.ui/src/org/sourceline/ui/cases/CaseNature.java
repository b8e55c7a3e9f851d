package org.sourceline.ui.cases;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/** Marks a project as a case: articles in {@code articles/}, sets in {@code annotations/}. */
public final class CaseNature implements IProjectNature {

    /** The nature's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.case";

    /** The folder of a case that holds its articles. */
    public static final String ARTICLES = "articles";

    private @Nullable IProject project;

    /**
     * Makes a project that is a case, with an empty folder for articles.
     *
     * @throws CoreException if the workspace cannot make it
     */
    public static void create(IProject project, IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        description.setNatureIds(new String[] {ID});
        project.create(description, monitor);
        project.open(monitor);
        project.setDefaultCharset("UTF-8", monitor);
        IFolder articles = project.getFolder(ARTICLES);
        if (!articles.exists()) {
            articles.create(true, true, monitor);
        }
    }

    @Override
    public void configure() {
        // the builder is added with the nature's extension
    }

    @Override
    public void deconfigure() {
        // nothing to take away
    }

    @Override
    public @Nullable IProject getProject() {
        return project;
    }

    @Override
    public void setProject(@Nullable IProject project) {
        this.project = project;
    }
}

package org.sourceline.ui.cases;

import java.net.URI;

import org.eclipse.core.resources.ICommand;
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

    /** The id of the builder that analyses the articles of a case, in {@code plugin.xml}. */
    public static final String BUILDER = "org.sourceline.ui.analyser";

    private @Nullable IProject project;

    /**
     * Makes a project that is a case, with an empty folder for articles. Its articles are analysed whenever they change.
     *
     * @param location where the case lies; null for the workspace's own folder
     * @throws CoreException if the workspace cannot make it
     */
    public static void create(IProject project, @Nullable URI location, @Nullable IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getWorkspace().newProjectDescription(project.getName());
        description.setLocationURI(location);
        project.create(description, monitor);
        project.open(monitor);
        IProjectDescription opened = project.getDescription();
        opened.setNatureIds(new String[] {ID});
        project.setDescription(opened, monitor);
        project.setDefaultCharset("UTF-8", monitor);
        IFolder articles = project.getFolder(CaseFiles.ARTICLES);
        if (!articles.exists()) {
            articles.create(true, true, monitor);
        }
    }

    /** Adds the builder that analyses the articles. */
    @Override
    public void configure() throws CoreException {
        if (project == null) {
            return;
        }
        IProjectDescription description = project.getDescription();
        ICommand command = description.newCommand();
        command.setBuilderName(BUILDER);
        description.setBuildSpec(new ICommand[] {command});
        project.setDescription(description, null);
    }

    @Override
    public void deconfigure() throws CoreException {
        if (project == null) {
            return;
        }
        IProjectDescription description = project.getDescription();
        description.setBuildSpec(new ICommand[0]);
        project.setDescription(description, null);
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

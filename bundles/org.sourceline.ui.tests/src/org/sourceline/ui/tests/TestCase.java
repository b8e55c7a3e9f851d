package org.sourceline.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseNature;
import org.sourceline.ui.cases.OpenArticle;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/** A case of the workspace for one test; to be closed at its end. */
public final class TestCase implements AutoCloseable {

    private final IProject project;

    /** Makes an empty case. */
    public TestCase(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        CaseNature.create(project, null, new NullProgressMonitor());
    }

    public IProject project() {
        return project;
    }

    /** Puts an article into the case. */
    public IFile article(String name, String text) throws CoreException {
        return article(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts an article into the case, or other bytes into one that is there. */
    public IFile article(String name, byte[] bytes) throws CoreException {
        return write(CaseFiles.ARTICLES + "/" + name, bytes);
    }

    /** Puts a file into the case. */
    public IFile write(String path, byte[] bytes) throws CoreException {
        IFile file = project.getFile(IPath.fromPortableString(path));
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE, null);
            return file;
        }
        if (file.getParent() instanceof IFolder folder) {
            create(folder);
        }
        file.create(new ByteArrayInputStream(bytes), true, null);
        return file;
    }

    private static void create(IFolder folder) throws CoreException {
        if (folder.getParent() instanceof IFolder parent) {
            create(parent);
        }
        if (!folder.exists()) {
            folder.create(true, true, null);
        }
    }

    /** The page of an article in a set, whether it exists or not. */
    public IFile page(String set, IFile article) {
        return project.getFile(CaseFiles.ANNOTATIONS + "/" + set + "/" + CaseFiles.articleName(article) + CaseFiles.PAGE);
    }

    public static IWorkbenchPage workbenchPage() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Opens an article in its editor and waits until it was read. */
    public static ArticleSession open(IFile article) throws CoreException {
        IEditorPart editor = IDE.openEditor(workbenchPage(), article, OpenArticle.EDITOR, true);
        ArticleSession session = Poller.get("a session", () -> ActiveSession.of(editor));
        Poller.until("the article to be read", () -> session.state() != ArticleSession.State.OPENING);
        return session;
    }

    /** Waits until the builder has written the suggestions for an article. */
    public IFile awaitSuggestions(IFile article) {
        IFile page = page(CaseFiles.SUGGESTED, article);
        return Poller.get("suggestions", () -> page.exists() ? Optional.of(page) : Optional.empty());
    }

    /** Closes all editors without saving and deletes the case; again, if a journal was being taken out of it just then. */
    @Override
    public void close() {
        workbenchPage().closeAllEditors(false);
        Poller.until("the case to be deleted", this::delete);
    }

    private boolean delete() {
        try {
            project.delete(true, true, null);
            return true;
        } catch (CoreException e) {
            return false;
        }
    }
}

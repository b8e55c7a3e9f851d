package org.sourceline.ui.editor;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SetSaver;

/** The sets of one article as the workbench saves them; all editors of the article have the same. */
final class EditorSaveable extends Saveable {

    private final ArticleEditor editor;
    private final ArticleSession session;

    EditorSaveable(ArticleEditor editor, ArticleSession session) {
        this.editor = editor;
        this.session = session;
    }

    @Override
    public String getName() {
        return editor.getTitle();
    }

    @Override
    public String getToolTipText() {
        return editor.getTitleToolTip();
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return editor.getEditorInput().getImageDescriptor();
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        SetSaver.of(session).saveNow(monitor);
    }

    /** Writing takes no longer than this call, on a thread of its own; a job of the platform would outlive it. */
    @Override
    public @Nullable IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) throws CoreException {
        doSave(monitor);
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EditorSaveable that && session == that.session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}

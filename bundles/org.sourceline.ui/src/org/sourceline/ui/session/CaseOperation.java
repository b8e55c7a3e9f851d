package org.sourceline.ui.session;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ide.undo.WorkspaceUndoUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.store.Case;

/** An edit of a case on the platform's operation history, which runs it off the UI thread. */
final class CaseOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

    private final CaseEdit edit;
    private final CaseChanger changer;

    CaseOperation(Case of, CaseEdit edit) {
        super(edit.label());
        this.edit = edit;
        this.changer = new CaseChanger(of);
        addContext(CaseEdits.undoContext(of));
        addContext(WorkspaceUndoUtil.getWorkspaceUndoContext());
    }

    /** Undo in the editors of the articles that are open now takes it back, too. UI thread only. */
    void belongToOpenArticles() {
        changer.sessions(edit).forEach(session -> addContext(session.undoContext()));
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return run(edit, monitor, info);
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return run(edit, monitor, info);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return run(edit.inverse(), monitor, info);
    }

    /** The platform's Undo tells nobody what a status says, so this does. */
    private IStatus run(CaseEdit what, @Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        IStatus status = changer.apply(what, monitor == null ? new NullProgressMonitor() : monitor);
        Shell shell = info == null ? null : Adapters.adapt(info, Shell.class);
        if (status.matches(IStatus.ERROR) && shell != null) {
            shell.getDisplay().syncExec(() -> MessageDialog.openError(shell, edit.label(), status.getMessage()));
        }
        return status;
    }

    @Override
    public IStatus computeExecutionStatus(@Nullable IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // nothing is asked
    }

    @Override
    public boolean runInBackground() {
        return true;
    }
}

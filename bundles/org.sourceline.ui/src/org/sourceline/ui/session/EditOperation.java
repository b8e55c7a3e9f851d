package org.sourceline.ui.session;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;

/** An edit on the platform's operation history. */
final class EditOperation extends AbstractOperation {

    private final ArticleSets sets;
    private final Edit edit;

    EditOperation(ArticleSets sets, Edit edit, IUndoContext context) {
        super(edit.label());
        this.sets = sets;
        this.edit = edit;
        addContext(context);
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        return apply(edit);
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        return apply(edit);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        return apply(edit.inverse());
    }

    private IStatus apply(Edit what) throws ExecutionException {
        try {
            sets.apply(what);
            return Status.OK_STATUS;
        } catch (IllegalArgumentException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}

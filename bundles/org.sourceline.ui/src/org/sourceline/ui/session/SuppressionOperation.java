package org.sourceline.ui.session;

import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.SaveException;
import org.sourceline.core.store.SuppressionStore;
import org.sourceline.ui.Messages;

/** Some things more, or fewer, that are never suggested. The opened articles follow at once, the file is written in the background. */
final class SuppressionOperation extends AbstractOperation {

    /** One write after the other, in the order in which they were wished. */
    private static final ISchedulingRule IN_ORDER = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final Case owner;
    private final List<Suppression> items;
    private final boolean add;
    private final UiThread ui = new UiThread();

    /** UI thread only: the operation belongs to the articles that are open now, too. */
    SuppressionOperation(Case owner, List<Suppression> items, boolean add, String label) {
        super(label);
        this.owner = owner;
        this.items = List.copyOf(items);
        this.add = add;
        addContext(CaseEdits.undoContext(owner));
        sessions().forEach(session -> addContext(session.undoContext()));
    }

    private List<ArticleSession> sessions() {
        return SessionRegistry.get().of(owner.root());
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return change(add);
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return change(add);
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
        return change(!add);
    }

    private IStatus change(boolean more) {
        sessions().forEach(session -> session.sets().ifPresent(sets -> sets.suppress(changed(sets.suppressions(), more))));
        Job job = Job.create(Messages.get("session.suppress"), (ICoreRunnable) monitor -> write(more));
        job.setRule(IN_ORDER);
        job.setPriority(Job.SHORT);
        job.schedule();
        return Status.OK_STATUS;
    }

    private Suppressions changed(Suppressions before, boolean more) {
        Suppressions after = before;
        for (Suppression item : items) {
            after = more ? after.with(item) : after.without(item);
        }
        return after;
    }

    private void write(boolean more) {
        SuppressionStore store = owner.suppressions();
        try {
            for (Suppression item : items) {
                if (more) {
                    store.add(item);
                } else {
                    store.remove(item);
                }
            }
            Job.createSystem(Messages.get("session.suppress"), (ICoreRunnable) monitor -> WorkspaceFiles.refresh(store.file())).schedule();
        } catch (SaveException e) {
            ui.run(() -> failed(String.valueOf(e.getMessage())));
        }
    }

    /** The articles show again what the file says, and there is nothing to undo. */
    private void failed(String message) {
        sessions().forEach(ArticleSession::reloadSuppressions);
        OperationHistoryFactory.getOperationHistory().replaceOperation(this, new IUndoableOperation[0]);
        ErrorDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), null, null, Status.error(message));
    }
}

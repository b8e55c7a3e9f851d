package org.sourceline.ui.session;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.store.Case;

/**
 * Changes the pages of many articles of a case, opened or not, as one operation that Undo takes back as a whole.
 *
 * <p>Pages that no editor shows are written to the disk at once: all or none, by safe saves under the lock of the case. So are those that
 * an editor shows without unsaved changes; editor and disk agree before and after. A set with unsaved changes is changed in its
 * editor only and stays unsaved. An annotation that is not as the edit expects, in an editor or on the disk, a page that cannot be read or
 * written, or Cancel stop everything before anything has changed. Undo and redo go the same way, whichever articles are open then; a
 * page that nobody else wrote in the meantime is brought back to the last byte, and a page that was made is removed.
 */
public final class CaseEdits {

    /** Makes an edit of what the pages hold now; off the UI thread. */
    @FunctionalInterface
    public interface Draft {
        CaseEdit make(IProgressMonitor monitor) throws IOException;
    }

    private static final Map<Path, IUndoContext> CONTEXTS = new ConcurrentHashMap<>();

    private CaseEdits() {
    }

    /**
     * The undo context of all edits of a case, for views that work on the case as a whole. They can be undone in the
     * case explorer as well, those that concern an opened article in its editor too.
     */
    public static IUndoContext undoContext(Case of) {
        return CONTEXTS.computeIfAbsent(of.root(), root -> new ObjectUndoContext(root, root.toString()));
    }

    /**
     * Makes an edit, in the background with progress and Cancel while the window waits. UI thread only.
     *
     * @return OK if it is done, CANCEL if the user wanted it no more; else an error whose message is for the user, and nothing has changed
     */
    public static IStatus execute(Case of, CaseEdit edit) {
        return edit.isEmpty() ? Status.OK_STATUS : execute(of, monitor -> edit);
    }

    /**
     * As {@link #execute(Case, CaseEdit)}, for an edit that takes time to be thought out.
     *
     * @return an error too if the draft refuses, with its exception
     */
    public static IStatus execute(Case of, Draft draft) {
        AtomicReference<@Nullable CaseOperation> operation = new AtomicReference<>();
        AtomicReference<IStatus> result = new AtomicReference<>(Status.CANCEL_STATUS);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> result.set(execute(of, draft, operation, monitor)));
        } catch (InvocationTargetException e) {
            return Status.error(String.valueOf(e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            return Status.CANCEL_STATUS;
        }
        CaseOperation done = operation.get();
        if (result.get().isOK() && done != null) {
            remember(done);
        }
        return result.get();
    }

    private static IStatus execute(Case of, Draft draft, AtomicReference<@Nullable CaseOperation> made, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try {
            CaseEdit edit = draft.make(progress.split(1));
            if (edit.isEmpty()) {
                return Status.OK_STATUS;
            }
            CaseOperation operation = new CaseOperation(of, edit);
            made.set(operation);
            return operation.execute(progress.split(1), null);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | EditRefusedException e) {
            return Status.error(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Only what is done goes to the history: where it executes something that fails, the platform forgets all that could be undone. On the
     * UI thread, where the platform's Undo looks at the history twice and relies on finding the same.
     */
    private static void remember(CaseOperation operation) {
        operation.belongToOpenArticles();
        OperationHistoryFactory.getOperationHistory().add(operation);
    }

    /** As {@link #execute}; tells the user why nothing was done, if so. */
    public static boolean executeOrTell(@Nullable Shell shell, Case of, CaseEdit edit) {
        IStatus status = execute(of, edit);
        if (status.matches(IStatus.ERROR)) {
            MessageDialog.openError(shell, edit.label(), status.getMessage());
        }
        return status.isOK();
    }
}

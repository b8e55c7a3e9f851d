package org.sourceline.ui.session;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.operations.OperationHistoryActionHandler;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;

/**
 * Undo and Redo of a part. The platform's actions follow the history by an event that waits behind those that came before, keys among them: an Undo
 * that was pressed right after the first change of all would find nothing to undo. These follow it at once. UI thread only.
 */
public final class HistoryActions implements IOperationHistoryListener {

    private final IUndoContext context;
    private final UndoActionHandler undo;
    private final RedoActionHandler redo;

    /**
     * The actions of a part; disposed of with it.
     *
     * @param isPruning whether what cannot be undone or redone any more is forgotten
     */
    public HistoryActions(IWorkbenchPartSite site, IUndoContext context, boolean isPruning) {
        this.context = context;
        undo = new UndoActionHandler(site, context);
        undo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_UNDO);
        undo.setPruneHistory(isPruning);
        redo = new RedoActionHandler(site, context);
        redo.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_REDO);
        redo.setPruneHistory(isPruning);
        history().addOperationHistoryListener(this);
    }

    private static IOperationHistory history() {
        return OperationHistoryFactory.getOperationHistory();
    }

    public UndoActionHandler undo() {
        return undo;
    }

    public RedoActionHandler redo() {
        return redo;
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        boolean isChange = switch (event.getEventType()) {
            case OperationHistoryEvent.OPERATION_ADDED, OperationHistoryEvent.OPERATION_REMOVED, OperationHistoryEvent.UNDONE,
                    OperationHistoryEvent.REDONE -> true;
            default -> false;
        };
        if (isChange && Display.getCurrent() != null && event.getOperation().hasContext(context)) {
            actions().forEach(OperationHistoryActionHandler::update);
        }
    }

    private List<OperationHistoryActionHandler> actions() {
        return Stream.<OperationHistoryActionHandler>of(undo, redo).toList();
    }

    public void dispose() {
        history().removeOperationHistoryListener(this);
        actions().forEach(OperationHistoryActionHandler::dispose);
    }
}

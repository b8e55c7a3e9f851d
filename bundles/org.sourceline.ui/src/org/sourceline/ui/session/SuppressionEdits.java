package org.sourceline.ui.session;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.store.Case;

/** Changes what is never suggested in a case, so that Undo takes it back. UI thread only. */
public final class SuppressionEdits {

    private SuppressionEdits() {
    }

    /** @param label what it does, for the Undo menu */
    public static void add(Case owner, List<Suppression> items, String label) {
        execute(new SuppressionOperation(owner, items, true, label));
    }

    /** @param label what it does, for the Undo menu */
    public static void remove(Case owner, List<Suppression> items, String label) {
        execute(new SuppressionOperation(owner, items, false, label));
    }

    private static void execute(SuppressionOperation operation) {
        try {
            OperationHistoryFactory.getOperationHistory().execute(operation, null, null);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.sourceline.ui.cases.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Opens the wizard that makes a case. */
public final class NewCaseHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Wizards.open(new NewCaseWizard(), event);
        return null;
    }
}

package org.sourceline.ui.cases.wizards;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens wizards for what is selected, without the page on which one is chosen. */
final class Wizards {

    private Wizards() {
    }

    static void open(IWorkbenchWizard wizard, ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        wizard.init(window.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
        new WizardDialog(window.getShell(), wizard).open();
    }
}

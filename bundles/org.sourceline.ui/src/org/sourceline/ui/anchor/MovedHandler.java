package org.sourceline.ui.anchor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The commands of the review: to open it, to decide on the one that is shown, to step on or back. */
public final class MovedHandler extends AbstractHandler implements IExecutableExtension {

    private String action = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        action = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page != null) {
            run(page);
        }
        return null;
    }

    private void run(IWorkbenchPage page) throws ExecutionException {
        if (action.equals("REVIEW") || !(page.findView(MovedPassagesView.ID) instanceof MovedPassagesView view)) {
            open(page);
            return;
        }
        switch (action) {
            case "NEXT" -> view.step(1);
            case "PREVIOUS" -> view.step(-1);
            default -> view.decide(Decision.valueOf(action));
        }
    }

    private static void open(IWorkbenchPage page) throws ExecutionException {
        try {
            page.showView(MovedPassagesView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}

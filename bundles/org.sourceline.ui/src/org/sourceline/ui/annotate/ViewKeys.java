package org.sourceline.ui.annotate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Makes letters commands while a control of a view has the focus, and letters in the other ones. */
public final class ViewKeys {

    private ViewKeys() {
    }

    /** @param context the id of the key context */
    public static void install(IWorkbenchPartSite site, Control control, String context) {
        IContextService contexts = site.getService(IContextService.class);
        IContextActivation[] activation = new IContextActivation[1];
        control.addListener(SWT.FocusIn, event -> activation[0] = contexts.activateContext(context));
        control.addListener(SWT.FocusOut, event -> {
            if (activation[0] != null) {
                contexts.deactivateContext(activation[0]);
            }
        });
    }
}

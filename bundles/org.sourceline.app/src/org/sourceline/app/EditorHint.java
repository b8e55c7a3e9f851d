package org.sourceline.app;

import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What the empty area of the editors tells whoever has none open. The platform writes it when a perspective is switched to, and a window that opens as it
 * was left switches to none.
 */
public final class EditorHint {

    private EditorHint() {
    }

    /** Makes the platform write it, soon. */
    public static void show(IWorkbenchWindow window) {
        MPerspective perspective = window.getService(EModelService.class).getActivePerspective(window.getService(MWindow.class));
        if (perspective != null) {
            window.getService(IEventBroker.class).post(UIEvents.UILifeCycle.PERSPECTIVE_SWITCHED, Map.of(UIEvents.EventTags.ELEMENT, perspective));
        }
    }
}

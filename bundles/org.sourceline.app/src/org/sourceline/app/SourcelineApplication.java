package org.sourceline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** Starts the workbench and keeps it until it is closed or restarted. What follows the options on the command line are articles to open. */
public final class SourcelineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            String obstacle = lockWorkspace(Platform.getInstanceLocation());
            if (obstacle != null) {
                MessageDialog.openError(null, Messages.get("plugin.product.name"), obstacle);
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new SourcelineWorkbenchAdvisor(new OpenRequests(display, files(context))));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static List<Path> files(IApplicationContext context) {
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return arguments instanceof String[] words
                ? Arrays.stream(words).filter(word -> !word.startsWith("-")).map(Path::of).map(Path::toAbsolutePath).toList()
                : List.of();
    }

    /** Takes the workspace for this process; returns why that is not possible, or null. */
    private static @Nullable String lockWorkspace(@Nullable Location location) {
        if (location == null || location.getURL() == null) {
            return Messages.get("workspace.missing");
        }
        String folder = location.getURL().getPath();
        try {
            return location.lock() ? null : Messages.get("workspace.locked", folder);
        } catch (IOException e) {
            return Messages.get("workspace.unwritable", folder, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }
}

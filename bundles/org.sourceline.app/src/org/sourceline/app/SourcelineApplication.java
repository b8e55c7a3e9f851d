package org.sourceline.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.budget.Budget;

/** Starts the workbench and keeps it until it is closed or restarted. What follows the options on the command line are articles to open. */
public final class SourcelineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            if (!Budget.problems().isEmpty()) {
                return refuse(String.join("\n", Budget.problems()));
            }
            List<Path> files = files(context);
            Location location = Platform.getInstanceLocation();
            if (location == null || location.getURL() == null) {
                return refuse(Messages.get("workspace.missing"));
            }
            Path folder = Path.of(URIUtil.toURI(location.getURL()));
            if (!lock(location, folder, files)) {
                return EXIT_OK;
            }
            OpenRequests requests = new OpenRequests(display, files);
            new Handover(folder).watch(requests::add);
            int code = PlatformUI.createAndRunWorkbench(display, new SourcelineWorkbenchAdvisor(requests));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (URISyntaxException e) {
            return refuse(Messages.get("workspace.missing"));
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

    /** Takes the workspace for this process. Where another has it, that one is handed the articles, or the person is told. */
    private static boolean lock(Location location, Path folder, List<Path> files) {
        try {
            if (location.lock()) {
                return true;
            }
            if (files.isEmpty()) {
                refuse(Messages.get("workspace.locked", folder));
            } else {
                new Handover(folder).leave(files);
            }
        } catch (IOException e) {
            refuse(Messages.get("workspace.unwritable", folder, String.valueOf(e.getMessage())));
        }
        return false;
    }

    private static Integer refuse(String reason) {
        MessageDialog.openError(null, Messages.get("plugin.product.name"), reason);
        return EXIT_OK;
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

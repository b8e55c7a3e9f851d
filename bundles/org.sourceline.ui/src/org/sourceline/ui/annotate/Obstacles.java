package org.sourceline.ui.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListenerWithChecks;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.sets.SetsFollower;

/** Tells why a key did nothing: the platform ignores the key of a command that is not enabled without a word. */
final class Obstacles implements IExecutionListenerWithChecks {

    private static final Map<String, String> REASONS = new HashMap<>();
    private static boolean installed;

    private Obstacles() {
    }

    static void install() {
        if (!installed) {
            installed = true;
            PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(new Obstacles());
            SetsFollower.install(PlatformUI.getWorkbench());
        }
    }

    /** Keeps why a command is not enabled, until the next time that is asked. */
    static void note(String commandId, Optional<String> reason) {
        if (reason.isPresent()) {
            REASONS.put(commandId, reason.get());
        } else {
            REASONS.remove(commandId);
        }
    }

    @Override
    public void notEnabled(String commandId, NotEnabledException exception) {
        String reason = REASONS.get(commandId);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        if (reason != null && part != null) {
            StatusLine.of(part).ifPresent(line -> line.refuse(reason));
        }
    }

    @Override
    public void notDefined(String commandId, NotDefinedException exception) {
        // not one of ours
    }

    @Override
    public void notHandled(String commandId, NotHandledException exception) {
        // the command belongs to another part now
    }

    @Override
    public void postExecuteFailure(String commandId, ExecutionException exception) {
        // the platform reports it
    }

    @Override
    public void postExecuteSuccess(String commandId, @Nullable Object returnValue) {
        // the command has said what it did
    }

    @Override
    public void preExecute(String commandId, ExecutionEvent event) {
        // nothing is to be said before
    }
}

package org.sourceline.ui.provenance;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.State;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.jspecify.annotations.Nullable;

/** Shows source lines as a tree, as a picture, or both; the choice is remembered. */
public final class ShowsHandler extends AbstractHandler {

    private static final String COMMAND = "org.sourceline.ui.provenance.show";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        String wanted = event.getParameter(RadioState.PARAMETER_ID);
        if (wanted != null && !HandlerUtil.matchesRadioState(event)) {
            HandlerUtil.updateRadioState(event.getCommand(), wanted);
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().findView(SourceLineView.ID) instanceof SourceLineView view) {
                view.show(shows(wanted));
            }
        }
        return null;
    }

    /** What was chosen last. */
    static SourceLineView.Shows state(IWorkbenchPartSite site) {
        Command command = site.getService(ICommandService.class).getCommand(COMMAND);
        State state = command.getState(RadioState.STATE_ID);
        return shows(state == null ? "" : String.valueOf(state.getValue()));
    }

    private static SourceLineView.Shows shows(String name) {
        return Arrays.stream(SourceLineView.Shows.values()).filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name)).findFirst()
                .orElse(SourceLineView.Shows.PICTURE);
    }
}

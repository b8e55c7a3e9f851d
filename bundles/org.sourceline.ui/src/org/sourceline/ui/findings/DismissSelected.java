package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;

/** Delete in the list of findings: asks why, and dismisses those that are selected. Mere markers the next look at the article would bring back. */
public final class DismissSelected extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        List<IMarker> findings = markers(HandlerUtil.getCurrentStructuredSelection(event)).stream().filter(Dismiss::isPossible).toList();
        if (findings.isEmpty()) {
            StatusLine.of(HandlerUtil.getActivePartChecked(event)).ifPresent(line -> line.refuse(Messages.get("findings.delete.none")));
        } else {
            new Dismiss(findings.getFirst(), Dismiss.Way.ONCE).run(findings.toArray(IMarker[]::new), null);
        }
        return null;
    }

    private static List<IMarker> markers(IStructuredSelection selection) {
        List<IMarker> markers = new ArrayList<>();
        for (Object one : selection.toList()) {
            IMarker marker = Adapters.adapt(one, IMarker.class);
            if (marker != null) {
                markers.add(marker);
            }
        }
        return markers;
    }
}

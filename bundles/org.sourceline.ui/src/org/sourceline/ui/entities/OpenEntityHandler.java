package org.sourceline.ui.entities;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;

/** Asks for an entity of any case and shows it in the Entities view. */
public final class OpenEntityHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        OpenEntityDialog dialog = new OpenEntityDialog(window.getShell(), all());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof EntityRow.Whole row) {
            EntitiesView.show(window.getActivePage(), row.project(), row.entity().id());
        }
        return null;
    }

    private static List<EntityRow.Whole> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(CaseFiles::isCase)
                .flatMap(project -> CaseIndex.get().contents(project).entities().stream().map(one -> new EntityRow.Whole(project, one)))
                .toList();
    }
}

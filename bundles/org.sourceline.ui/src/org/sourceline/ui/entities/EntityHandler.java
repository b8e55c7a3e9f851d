package org.sourceline.ui.entities;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.entity.CaseEntity;

/** A command on the selected entities. */
abstract class EntityHandler extends AbstractHandler {

    /**
     * What a command works with.
     *
     * @param entity the first that is selected
     */
    record Work(EntityDesk desk, EntitySelection selection, CaseEntity entity, Shell shell) {

        IProject project() {
            return selection.project();
        }

        /** Does what is wished to the first entity. */
        void change(EntityDesk.Wish wish) {
            desk.change(List.of(entity), wish);
        }
    }

    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        EntitySelection.of(HandlerUtil.getCurrentSelection(event)).ifPresent(selection -> EntityDesk.of(selection.project(), part)
                .ifPresent(desk -> run(new Work(desk, selection, selection.entities().getFirst(), shell))));
        return null;
    }

    abstract void run(Work work);
}

package org.sourceline.ui.entities;

/** Says that the selected entity is none; Undo brings it back. */
public final class DeleteEntityHandler extends EntityHandler {

    @Override
    void run(Work work) {
        work.change(edits -> edits.delete(work.entity()));
    }
}

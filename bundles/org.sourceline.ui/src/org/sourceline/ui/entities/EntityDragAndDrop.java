package org.sourceline.ui.entities;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.TreeItem;
import org.sourceline.core.entity.CaseEntity;

/** Entities that are dropped on another one are merged into it. */
final class EntityDragAndDrop {

    private final EntityTree tree;
    private final BiConsumer<List<CaseEntity>, CaseEntity> merge;

    /** @param merge given what was dragged and on what it was dropped */
    EntityDragAndDrop(EntityTree tree, BiConsumer<List<CaseEntity>, CaseEntity> merge) {
        this.tree = tree;
        this.merge = merge;
    }

    void install() {
        LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
        DragSource source = new DragSource(tree.control(), DND.DROP_MOVE);
        source.setTransfer(transfer);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !dragged().isEmpty();
                transfer.setSelection(tree.getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                transfer.setSelection(null);
            }
        });
        DropTarget target = new DropTarget(tree.control(), DND.DROP_MOVE);
        target.setTransfer(transfer);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = target(event).isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
                event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL;
            }

            @Override
            public void drop(DropTargetEvent event) {
                List<CaseEntity> all = dragged();
                target(event).ifPresent(into -> event.display.asyncExec(() -> merge.accept(all, into)));
            }
        });
    }

    /** Whole entities only: to drag a mention would be to move it, which splitting is for. */
    private List<CaseEntity> dragged() {
        List<EntityRow> rows = tree.selection();
        boolean whole = rows.stream().allMatch(EntityRow.Whole.class::isInstance);
        return whole ? rows.stream().map(row -> row.whole().entity()).toList() : List.of();
    }

    private Optional<CaseEntity> target(DropTargetEvent event) {
        EntityRow row = event.item instanceof TreeItem item ? tree.at(item) : null;
        return Optional.ofNullable(row).map(it -> it.whole().entity()).filter(one -> !dragged().isEmpty() && !dragged().contains(one));
    }
}

package org.sourceline.ui.entities;

import java.util.BitSet;

import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The items at the root of a virtual tree, of which there may be tens of thousands. To make all of them anew whenever something changes would keep the
 * window from answering; so those stay that nobody has seen, and new ones are made, and surplus ones taken out, some at a time: each takes the longer,
 * the more there are before it. What is still to be taken out is empty.
 */
final class GrowingItems {

    /** How long the tree may grow or shrink before other events have their turn. */
    private static final long SLICE_NANOS = 25_000_000;
    private static final int STEP = 20;

    private final Tree tree;
    /** The indices of the items that were in sight. */
    private final BitSet filled = new BitSet();
    private int wanted;
    private boolean adapting;

    GrowingItems(Tree tree) {
        this.tree = tree;
    }

    /** An item comes into sight. */
    void fill(Event event) {
        if (event.item instanceof TreeItem item && item.getParentItem() == null) {
            filled.set(event.index);
        }
    }

    /** Makes it so many items, all of which are to be filled when they come into sight; those that were unfolded are no longer. */
    void reset(int count) {
        filled.stream().filter(index -> index < tree.getItemCount()).forEach(this::forget);
        filled.clear();
        wanted = count;
        adapt();
    }

    private void forget(int index) {
        TreeItem item = tree.getItem(index);
        item.setData(null);
        item.removeAll();
        tree.clear(index, false);
    }

    private void adapt() {
        long end = System.nanoTime() + SLICE_NANOS;
        int count = tree.getItemCount();
        while (count != wanted && System.nanoTime() < end) {
            count += Math.clamp(wanted - count, -STEP, STEP);
            tree.setItemCount(count);
        }
        if (count != wanted && !adapting) {
            adapting = true;
            tree.getDisplay().asyncExec(this::adaptOn);
        }
    }

    private void adaptOn() {
        adapting = false;
        if (!tree.isDisposed()) {
            adapt();
        }
    }

    /** An item, which may have to be made first. */
    TreeItem get(int index) {
        if (index >= tree.getItemCount()) {
            tree.setItemCount(index + 1);
        }
        return tree.getItem(index);
    }
}

package org.sourceline.ui.entities;

import java.util.BitSet;

import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The items at the root of a virtual tree, of which there may be tens of thousands. To make all of them anew whenever something changes would keep the
 * window from answering; so those stay that nobody has seen, and new ones are made some at a time: each takes the longer, the more there are before it.
 */
final class GrowingItems {

    /** How long the tree may grow before other events have their turn. */
    private static final long GROWING_NANOS = 25_000_000;
    private static final int GROWTH = 200;

    private final Tree tree;
    /** The indices of the items that were in sight. */
    private final BitSet filled = new BitSet();
    private int wanted;
    private boolean growing;

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
        tree.setItemCount(Math.min(count, tree.getItemCount()));
        grow();
    }

    private void forget(int index) {
        TreeItem item = tree.getItem(index);
        item.setData(null);
        item.removeAll();
        tree.clear(index, false);
    }

    private void grow() {
        long end = System.nanoTime() + GROWING_NANOS;
        while (tree.getItemCount() < wanted && System.nanoTime() < end) {
            tree.setItemCount(Math.min(wanted, tree.getItemCount() + GROWTH));
        }
        if (tree.getItemCount() < wanted && !growing) {
            growing = true;
            tree.getDisplay().asyncExec(this::growOn);
        }
    }

    private void growOn() {
        growing = false;
        if (!tree.isDisposed()) {
            grow();
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

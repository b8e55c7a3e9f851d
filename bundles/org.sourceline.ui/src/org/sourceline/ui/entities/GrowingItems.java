package org.sourceline.ui.entities;

import java.util.BitSet;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;

/**
 * The items at the root of a virtual tree, of which there may be tens of thousands. To make all of them would keep the window from answering:
 * each takes the longer, the more there are before it. So there are no more than somebody may come to soon; the further down one looks, the
 * more. When something changes, those stay that nobody has seen, and new ones are made, and surplus ones taken out, some at a time. What is
 * still to be taken out is empty.
 */
final class GrowingItems {

    /** How long the tree may grow or shrink before other events have their turn. */
    private static final long SLICE_NANOS = 10_000_000;
    private static final int STEP = 10;
    /** More than fit on any screen. */
    private static final int FIRST = 300;

    private final Tree tree;
    /** The indices of the items that were in sight. */
    private final BitSet filled = new BitSet();
    private int all;
    private int wanted;
    private boolean adapting;
    private @Nullable Visit visit;

    /** Somebody waits for an item. */
    private record Visit(int index, Consumer<TreeItem> then) {
    }

    GrowingItems(Tree tree) {
        this.tree = tree;
    }

    /** An item comes into sight. */
    void fill(Event event) {
        if (event.item instanceof TreeItem item && item.getParentItem() == null) {
            filled.set(event.index);
            want(2 * event.index);
        }
    }

    /** While it is drawn, the tree stays as it is. */
    private void want(int count) {
        if (count > wanted && wanted < all) {
            wanted = Math.min(count, all);
            adaptLater();
        }
    }

    /** Makes it so many items, all of which are to be filled when they come into sight; those that were unfolded are no longer. */
    void reset(int count) {
        filled.stream().filter(index -> index < tree.getItemCount()).forEach(this::forget);
        filled.clear();
        visit = null;
        all = count;
        wanted = Math.min(count, Math.max(FIRST, tree.getItemCount()));
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
        Visit waiting = visit;
        if (waiting != null && waiting.index() < count) {
            visit = null;
            waiting.then().accept(tree.getItem(waiting.index()));
        }
        if (count != wanted) {
            adaptLater();
        }
    }

    private void adaptLater() {
        if (!adapting) {
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

    /** An item, which may have to be made first, with all before it. */
    TreeItem get(int index) {
        if (index >= tree.getItemCount()) {
            wanted = Math.max(wanted, index + 1);
            tree.setItemCount(index + 1);
        }
        return tree.getItem(index);
    }

    /** Does something with an item as soon as there is one; with the next one asked for instead, if that comes before. */
    void visit(int index, Consumer<TreeItem> then) {
        visit = new Visit(index, then);
        want(index + FIRST);
        if (index < tree.getItemCount()) {
            adapt();
        }
    }
}

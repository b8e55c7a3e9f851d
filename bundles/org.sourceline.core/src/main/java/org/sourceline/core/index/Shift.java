package org.sourceline.core.index;

import org.jspecify.annotations.Nullable;

/**
 * A change of the text as it moves the starts and ends of a tree of intervals.
 *
 * @param offset where the text changed
 * @param behind the first offset behind the removed text, at least {@code offset}
 * @param inserted how much text came in
 */
record Shift(int offset, int behind, int inserted) {

    private int by() {
        return inserted - (behind - offset);
    }

    /**
     * Moves what stands behind the change, clips what the removed text cuts and stretches what lies around it. Starts inside the removed
     * text all become one, so that their nodes may no longer be in order.
     */
    <T> void apply(@Nullable Node<T> node) {
        if (node == null || node.reach < offset) {
            return;
        }
        node.push();
        if (node.start > behind) {
            apply(node.left);
            if (node.right != null) {
                node.right.move(by(), by());
            }
        } else if (node.start < offset) {
            stretch(node.left);
            apply(node.right);
        } else {
            apply(node.left);
            apply(node.right);
        }
        node.end = endOf(node.end);
        node.start = startOf(node.start);
        node.end = Math.max(node.start, node.end);
        node.pull();
    }

    /** As {@link #apply} for a subtree whose every interval starts before the change. */
    private <T> void stretch(@Nullable Node<T> node) {
        if (node == null || node.reach < offset) {
            return;
        }
        if (node.firstEnd > behind) {
            node.move(0, by());
            return;
        }
        node.push();
        stretch(node.left);
        stretch(node.right);
        node.end = endOf(node.end);
        node.pull();
    }

    private int startOf(int start) {
        if (start < offset) {
            return start;
        }
        return start <= behind ? offset + inserted : start + by();
    }

    private int endOf(int end) {
        if (end <= offset) {
            return end;
        }
        return end <= behind ? offset : end + by();
    }
}

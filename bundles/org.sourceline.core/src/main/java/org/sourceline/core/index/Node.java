package org.sourceline.core.index;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * An interval as a node of the tree. Its offsets, and those of its subtree, lack what its ancestors have pending; so a move of a whole
 * subtree touches one node.
 */
final class Node<T> implements IntervalIndex.Entry<T> {

    private final T value;
    int start;
    int end;

    @Nullable Node<T> parent;
    @Nullable Node<T> left;
    @Nullable Node<T> right;

    /** The nodes of the subtree, this one included. */
    int size = 1;
    /** The greatest {@link #last} of the subtree. */
    int reach;
    /** The least {@link #end} of the subtree. */
    int firstEnd;
    /** What the starts of the descendants, not of this node, still have to move by. */
    int pendingStart;
    /** What the ends of the descendants, not of this node, still have to move by. */
    int pendingEnd;

    Node(TextSpan span, T value) {
        this.value = value;
        this.start = span.start();
        this.end = span.end();
        pull();
    }

    @Override
    public TextSpan span() {
        int from = start;
        int to = end;
        for (Node<T> up = parent; up != null; up = up.parent) {
            from += up.pendingStart;
            to += up.pendingEnd;
        }
        return new TextSpan(from, to);
    }

    @Override
    public T value() {
        return value;
    }

    /** The last position that the interval holds; an empty one holds the position at its offset. */
    int last() {
        return start == end ? end : end - 1;
    }

    /** Whether the other stands before this one; not for equal spans. Both need the same pending ancestors, or none. */
    boolean isBehind(Node<T> other) {
        return other.start < start || other.start == start && other.end < end;
    }

    /** Moves the whole subtree. */
    void move(int starts, int ends) {
        start += starts;
        end += ends;
        reach += ends;
        firstEnd += ends;
        pendingStart += starts;
        pendingEnd += ends;
    }

    /** Hands what is pending to the children; needed before a child is changed, replaced or stepped down to for good. */
    void push() {
        if (pendingStart == 0 && pendingEnd == 0) {
            return;
        }
        if (left != null) {
            left.move(pendingStart, pendingEnd);
        }
        if (right != null) {
            right.move(pendingStart, pendingEnd);
        }
        pendingStart = 0;
        pendingEnd = 0;
    }

    /** Sums up the children anew; nothing may be pending. */
    void pull() {
        size = 1;
        reach = last();
        firstEnd = end;
        add(left);
        add(right);
    }

    private void add(@Nullable Node<T> child) {
        if (child != null) {
            size += child.size;
            reach = Math.max(reach, child.reach);
            firstEnd = Math.min(firstEnd, child.firstEnd);
        }
    }

    void setLeft(@Nullable Node<T> child) {
        left = child;
        if (child != null) {
            child.parent = this;
        }
    }

    void setRight(@Nullable Node<T> child) {
        right = child;
        if (child != null) {
            child.parent = this;
        }
    }

    /** The first node of the subtree, everything on the way to it pushed down. */
    Node<T> first() {
        Node<T> at = this;
        at.push();
        while (at.left != null) {
            at = at.left;
            at.push();
        }
        return at;
    }
}

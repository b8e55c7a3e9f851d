package org.sourceline.core.index;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/** Finds nodes of a tree; changes nothing. */
final class Search {

    private Search() {
    }

    /** Calls back in order for the nodes that hold a position of the span. */
    static <T> void overlapping(@Nullable Node<T> root, TextSpan span, Consumer<? super Node<T>> action) {
        int last = span.isEmpty() ? span.start() : span.end() - 1;
        overlapping(root, 0, 0, span.start(), last, action);
    }

    private static <T> void overlapping(@Nullable Node<T> node, int starts, int ends, int from, int last,
            Consumer<? super Node<T>> action) {
        if (node == null || node.reach + ends < from) {
            return;
        }
        overlapping(node.left, starts + node.pendingStart, ends + node.pendingEnd, from, last, action);
        if (node.start + starts <= last) {
            if (node.last() + ends >= from) {
                action.accept(node);
            }
            overlapping(node.right, starts + node.pendingStart, ends + node.pendingEnd, from, last, action);
        }
    }

    static <T> void forEach(@Nullable Node<T> node, Consumer<? super Node<T>> action) {
        if (node != null) {
            forEach(node.left, action);
            action.accept(node);
            forEach(node.right, action);
        }
    }

    /** The first node that starts at or behind the offset. */
    static <T> @Nullable Node<T> firstFrom(@Nullable Node<T> root, int offset) {
        Node<T> found = null;
        int starts = 0;
        Node<T> at = root;
        while (at != null) {
            boolean before = at.start + starts < offset;
            found = before ? found : at;
            starts += at.pendingStart;
            at = before ? at.right : at.left;
        }
        return found;
    }

    /** The last node that starts before the offset. */
    static <T> @Nullable Node<T> lastBefore(@Nullable Node<T> root, int offset) {
        Node<T> found = null;
        int starts = 0;
        Node<T> at = root;
        while (at != null) {
            boolean before = at.start + starts < offset;
            found = before ? at : found;
            starts += at.pendingStart;
            at = before ? at.right : at.left;
        }
        return found;
    }

    static <T> @Nullable Node<T> next(Node<T> node) {
        Node<T> at = node.right;
        if (at == null) {
            Node<T> from = node;
            Node<T> up = node.parent;
            while (up != null && up.right == from) {
                from = up;
                up = up.parent;
            }
            return up;
        }
        while (at.left != null) {
            at = at.left;
        }
        return at;
    }

    static <T> @Nullable Node<T> previous(Node<T> node) {
        Node<T> at = node.left;
        if (at == null) {
            Node<T> from = node;
            Node<T> up = node.parent;
            while (up != null && up.left == from) {
                from = up;
                up = up.parent;
            }
            return up;
        }
        while (at.right != null) {
            at = at.right;
        }
        return at;
    }
}

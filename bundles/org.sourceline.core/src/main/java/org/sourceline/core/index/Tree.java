package org.sourceline.core.index;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A weight-balanced search tree of intervals: no subtree weighs more than {@value #DELTA} times its sibling, a weight being the number of
 * nodes and one. Chosen because one rule serves insertion and removal, the bound is not a matter of luck, and a tree built from sorted
 * nodes by halving keeps it.
 *
 * <p>Source: J. Nievergelt and E. M. Reingold, <i>Binary search trees of bounded balance</i>, SIAM Journal on Computing 2 (1973); with
 * the parameters that Y. Hirai and K. Yamamoto proved right for both operations in <i>Balancing weight-balanced trees</i>, Journal of
 * Functional Programming 21 (2011).
 */
final class Tree<T> {

    private static final int DELTA = 3;
    private static final int GAMMA = 2;

    private @Nullable Node<T> root;

    @Nullable Node<T> root() {
        return root;
    }

    int size() {
        return size(root);
    }

    private static int size(@Nullable Node<?> node) {
        return node == null ? 0 : node.size;
    }

    private static long weight(@Nullable Node<?> node) {
        return size(node) + 1L;
    }

    boolean contains(Node<T> node) {
        Node<T> top = node;
        while (top.parent != null) {
            top = top.parent;
        }
        return top == root;
    }

    /** Replaces all nodes; O(n). */
    void build(List<Node<T>> sorted) {
        root = subtree(sorted, 0, sorted.size());
        if (root != null) {
            root.parent = null;
        }
    }

    private static <T> @Nullable Node<T> subtree(List<Node<T>> sorted, int from, int to) {
        if (from == to) {
            return null;
        }
        int middle = (from + to) >>> 1;
        Node<T> node = sorted.get(middle);
        node.setLeft(subtree(sorted, from, middle));
        node.setRight(subtree(sorted, middle + 1, to));
        node.pull();
        return node;
    }

    /** Puts a node of no tree behind those of an equal span. */
    void insert(Node<T> node) {
        Node<T> above = null;
        boolean before = false;
        for (Node<T> at = root; at != null; at = before ? at.left : at.right) {
            at.push();
            above = at;
            before = at.isBehind(node);
        }
        if (above == null) {
            root = node;
        } else if (before) {
            above.setLeft(node);
        } else {
            above.setRight(node);
        }
        repair(above);
    }

    /** Takes a node of this tree out; it keeps its span. */
    void remove(Node<T> node) {
        Node<T> changed = node.left != null && node.right != null ? supersede(node, node.right) : unhinge(node);
        free(node, node.span().start(), node.span().end());
        repair(changed);
    }

    private static <T> void free(Node<T> node, int start, int end) {
        node.start = start;
        node.end = end;
        node.parent = null;
        node.left = null;
        node.right = null;
        node.pull();
    }

    /** Puts a node's only child, if any, in its place; returns where to repair from. */
    private @Nullable Node<T> unhinge(Node<T> node) {
        node.push();
        replace(node, node.left != null ? node.left : node.right);
        return node.parent;
    }

    /** Puts the next node in place of one that has two children; returns where to repair from. */
    private Node<T> supersede(Node<T> node, Node<T> behind) {
        node.push();
        Node<T> next = behind.first();
        Node<T> above = unhinge(next);
        next.setLeft(node.left);
        next.setRight(node.right);
        replace(node, next);
        return above == null || above == node ? next : above;
    }

    /** Hangs another subtree where the node's is. */
    private void replace(Node<T> node, @Nullable Node<T> by) {
        Node<T> above = node.parent;
        if (above == null) {
            root = by;
            if (by != null) {
                by.parent = null;
            }
        } else if (above.left == node) {
            above.setLeft(by);
        } else {
            above.setRight(by);
        }
    }

    /** Sums up and balances from a node upwards. */
    private void repair(@Nullable Node<T> from) {
        for (Node<T> at = from; at != null; at = at.parent) {
            at.push();
            at = balance(at);
            at.pull();
        }
    }

    private Node<T> balance(Node<T> node) {
        Node<T> left = node.left;
        Node<T> right = node.right;
        if (right != null && weight(right) > DELTA * weight(left)) {
            return balanceLeftward(node, right);
        }
        if (left != null && weight(left) > DELTA * weight(right)) {
            return balanceRightward(node, left);
        }
        return node;
    }

    private Node<T> balanceLeftward(Node<T> node, Node<T> right) {
        right.push();
        Node<T> inner = right.left;
        if (inner == null || weight(inner) < GAMMA * weight(right.right)) {
            return raise(node, right);
        }
        raise(right, inner);
        return raise(node, inner);
    }

    private Node<T> balanceRightward(Node<T> node, Node<T> left) {
        left.push();
        Node<T> inner = left.right;
        if (inner == null || weight(inner) < GAMMA * weight(left.left)) {
            return raise(node, left);
        }
        raise(left, inner);
        return raise(node, inner);
    }

    /** Rotates a child over its parent. */
    private Node<T> raise(Node<T> node, Node<T> child) {
        node.push();
        child.push();
        replace(node, child);
        if (node.left == child) {
            node.setLeft(child.right);
            child.setRight(node);
        } else {
            node.setRight(child.left);
            child.setLeft(node);
        }
        node.pull();
        child.pull();
        return child;
    }
}

package org.sourceline.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;

/** Looks into a tree. */
final class TreeChecks {

    private TreeChecks() {
    }

    /** Fails unless the sums, links and weights of all nodes are right and the nodes stand in order. */
    static void assertSound(Tree<?> tree) {
        Node<?> root = tree.root();
        if (root != null) {
            assertNull(root.parent);
            assertSound(root);
        }
    }

    private static <T> void assertSound(Node<T> node) {
        node.push();
        int size = node.size;
        int reach = node.reach;
        int firstEnd = node.firstEnd;
        Node<T> left = node.left;
        Node<T> right = node.right;
        if (left != null) {
            assertSame(node, left.parent);
            assertSound(left);
            assertFalse(left.isBehind(node), "order");
        }
        if (right != null) {
            assertSame(node, right.parent);
            assertSound(right);
            assertFalse(node.isBehind(right), "order");
        }
        assertTrue(weight(left) <= 3 * weight(right) && weight(right) <= 3 * weight(left), "weights");
        node.pull();
        assertEquals(node.size, size, "size");
        assertEquals(node.reach, reach, "reach");
        assertEquals(node.firstEnd, firstEnd, "first end");
    }

    private static int weight(@Nullable Node<?> node) {
        return node == null ? 1 : node.size + 1;
    }

    static int depth(@Nullable Node<?> node) {
        return node == null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
    }
}

package org.sourceline.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.index.IntervalIndex.Entry;
import org.sourceline.core.index.IntervalIndex.Item;
import org.sourceline.core.model.TextSpan;

class BalancedIntervalIndexTest extends AbstractIntervalIndexTest {

    @Override
    IntervalIndex<String> create() {
        return new BalancedIntervalIndex<>();
    }

    @Test
    void holdsAMillionAndStaysExact() {
        int n = 1_000_000;
        List<Item<Integer>> items = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            items.add(new Item<>(new TextSpan(i * 10, i * 10 + 12), i));
        }
        IntervalIndex<Integer> index = new BalancedIntervalIndex<>();
        List<Entry<Integer>> entries = index.fill(items);
        for (int i = 0; i < 1_000; i++) {
            index.shift(0, 0, 3);
        }
        assertEquals(new TextSpan(3_000 + 5_000_000, 3_012 + 5_000_000), entries.get(500_000).span());
        List<Integer> found = new ArrayList<>();
        index.overlapping(new TextSpan(5_003_000, 5_003_010), entry -> found.add(entry.value()));
        assertEquals(List.of(499_999, 500_000), found);
        index.shift(0, 10_003_000, 0);
        assertEquals(999_999, index.lastBefore(Integer.MAX_VALUE).value());
        assertEquals(n, index.size());
    }

    /** Orders of insertion that keep adding on one side, or towards the middle from both. */
    @ParameterizedTest
    @ValueSource(strings = {"ascending", "descending", "outside in", "inside out"})
    void staysShallowHoweverItGrowsAndShrinks(String order) {
        int n = 4_000;
        Tree<Integer> tree = new Tree<>();
        List<Node<Integer>> nodes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int start = start(order, i, n);
            nodes.add(new Node<>(new TextSpan(start, start + 1), i));
            tree.insert(nodes.getLast());
        }
        assertShallow(tree, n);
        Collections.shuffle(nodes, new Random(7));
        nodes.subList(0, n - 100).forEach(tree::remove);
        assertShallow(tree, 100);
    }

    private static int start(String order, int i, int n) {
        int alternating = i % 2 == 0 ? i / 2 : n - 1 - i / 2;
        return switch (order) {
            case "ascending" -> i;
            case "descending" -> n - i;
            case "outside in" -> alternating;
            default -> start("outside in", n - 1 - i, n);
        };
    }

    private static void assertShallow(Tree<Integer> tree, int n) {
        TreeChecks.assertSound(tree);
        assertTrue(TreeChecks.depth(tree.root()) <= 2.5 * Math.log(n) / Math.log(2), "depth " + TreeChecks.depth(tree.root()));
    }

    /** Fields that a shift has written are told by their value: what stands in a moved subtree keeps its own until it is visited. */
    @Test
    void aShiftTouchesFewNodesAlsoInsideManyLongIntervals() {
        int n = 10_000;
        Tree<Integer> tree = new Tree<>();
        List<Node<Integer>> nodes = new ArrayList<>();
        for (int i = 0; i < 2 * n; i++) {
            nodes.add(new Node<>(new TextSpan(i, i < n ? 5 * n : i + 1), i));
        }
        tree.build(nodes);
        new Shift(n, n, 7).apply(tree.root());
        long touched = nodes.stream().filter(node -> node.end == 5 * n + 7 || node.start == node.value() + 7).count();
        assertTrue(touched <= 4 * TreeChecks.depth(tree.root()), touched + " touched");
        assertEquals(new TextSpan(5, 5 * n + 7), nodes.get(5).span());
        assertEquals(new TextSpan(n + 12, n + 13), nodes.get(n + 5).span());
    }
}

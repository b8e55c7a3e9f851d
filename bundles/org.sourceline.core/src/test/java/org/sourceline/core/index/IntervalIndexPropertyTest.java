package org.sourceline.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.index.IntervalIndex.Entry;
import org.sourceline.core.index.IntervalIndex.Item;
import org.sourceline.core.model.TextSpan;

/** Whatever is done to the tree and to the naive list, both answer alike. */
class IntervalIndexPropertyTest {

    /** The offsets are few, so that equal, nested and touching spans are common. */
    private static final int TEXT = 40;

    sealed interface Operation {
    }

    record Insert(TextSpan span) implements Operation {
    }

    /** Takes out the entry at that place of the list of all that were made, whether it is still there or not. */
    record Remove(int at) implements Operation {
    }

    record Change(int offset, int removed, int inserted) implements Operation {
    }

    record Fill(List<TextSpan> spans) implements Operation {
    }

    /** The two side by side, with all entries ever made. */
    private static final class Pair {
        private final BalancedIntervalIndex<Integer> tree = new BalancedIntervalIndex<>();
        private final NaiveIntervalIndex<Integer> naive = new NaiveIntervalIndex<>();
        private final List<Entry<Integer>> ofTree = new ArrayList<>();
        private final List<Entry<Integer>> ofNaive = new ArrayList<>();

        void run(Operation operation) {
            switch (operation) {
                case Insert insert -> {
                    ofTree.add(tree.insert(insert.span(), ofTree.size()));
                    ofNaive.add(naive.insert(insert.span(), ofNaive.size()));
                }
                case Remove remove when !ofTree.isEmpty() -> {
                    int at = remove.at() % ofTree.size();
                    assertEquals(naive.remove(ofNaive.get(at)), tree.remove(ofTree.get(at)));
                }
                case Remove none -> assertEquals(0, tree.size());
                case Change change -> {
                    tree.shift(change.offset(), change.removed(), change.inserted());
                    naive.shift(change.offset(), change.removed(), change.inserted());
                }
                case Fill fill -> {
                    List<Item<Integer>> items = fill.spans().stream().map(span -> new Item<>(span, span.hashCode())).toList();
                    ofTree.addAll(tree.fill(items));
                    ofNaive.addAll(naive.fill(items));
                }
            }
        }

        void assertSame() {
            assertEquals(naive.size(), tree.size());
            assertEquals(all(naive), all(tree));
            for (int i = 0; i < ofTree.size(); i++) {
                assertEquals(ofNaive.get(i).span(), ofTree.get(i).span());
            }
            for (int offset = 0; offset < 2 * TEXT; offset++) {
                assertEquals(print(naive.firstFrom(offset)), print(tree.firstFrom(offset)));
                assertEquals(print(naive.lastBefore(offset)), print(tree.lastBefore(offset)));
                for (int end = offset; end <= offset + 12; end += 3) {
                    TextSpan span = new TextSpan(offset, end);
                    assertEquals(overlapping(naive, span), overlapping(tree, span));
                }
            }
            assertEquals(walk(naive), walk(tree));
        }
    }

    @Property(tries = 1_000)
    void treeAndListAnswerAlike(@ForAll("histories") List<Operation> history) {
        Pair pair = new Pair();
        history.forEach(pair::run);
        pair.assertSame();
    }

    @Property(tries = 300)
    void treeAndListAnswerAlikeAfterEveryStep(@ForAll("histories") List<Operation> history) {
        Pair pair = new Pair();
        for (Operation operation : history) {
            pair.run(operation);
            assertEquals(all(pair.naive), all(pair.tree));
        }
    }

    @Property(tries = 500)
    void theTreeStaysSound(@ForAll("histories") List<Operation> history) {
        Tree<Integer> tree = new Tree<>();
        List<Node<Integer>> nodes = new ArrayList<>();
        for (Operation operation : history) {
            if (operation instanceof Insert insert) {
                nodes.add(new Node<>(insert.span(), 0));
                tree.insert(nodes.getLast());
            } else if (operation instanceof Remove remove && !nodes.isEmpty()) {
                tree.remove(nodes.remove(remove.at() % nodes.size()));
            } else if (operation instanceof Change change) {
                new Shift(change.offset(), change.offset(), change.inserted()).apply(tree.root());
            }
            TreeChecks.assertSound(tree);
            assertTrue(nodes.stream().allMatch(tree::contains));
        }
    }

    @Property
    void aReplacementIsARemovalAndAnInsertion(@ForAll("histories") List<Operation> history, @ForAll("changes") Operation any) {
        Change change = (Change) any;
        Pair pair = new Pair();
        history.forEach(pair::run);
        pair.tree.shift(change.offset(), change.removed(), change.inserted());
        pair.naive.shift(change.offset(), change.removed(), 0);
        pair.naive.shift(change.offset(), 0, change.inserted());
        assertEquals(all(pair.naive), all(pair.tree));
    }

    @Provide
    Arbitrary<List<Operation>> histories() {
        return Arbitraries.frequencyOf(Tuple.of(6, inserts()), Tuple.of(3, removals()),
                Tuple.of(2, changes()), Tuple.of(1, fills())).list().ofMaxSize(60);
    }

    private static Arbitrary<Operation> inserts() {
        return spans().map(Insert::new);
    }

    private static Arbitrary<Operation> removals() {
        return Arbitraries.integers().between(0, 1_000).map(Remove::new);
    }

    @Provide
    static Arbitrary<Operation> changes() {
        return Combinators.combine(Arbitraries.integers().between(0, TEXT), Arbitraries.integers().between(0, 8),
                Arbitraries.integers().between(0, 5)).as(Change::new);
    }

    private static Arbitrary<Operation> fills() {
        return spans().list().ofMaxSize(30).map(Fill::new);
    }

    private static Arbitrary<TextSpan> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, TEXT), Arbitraries.integers().between(0, 12))
                .as((start, length) -> new TextSpan(start, start + length));
    }

    private static List<String> all(IntervalIndex<Integer> index) {
        List<String> found = new ArrayList<>();
        index.forEach(entry -> found.add(print(entry)));
        return found;
    }

    private static List<String> overlapping(IntervalIndex<Integer> index, TextSpan span) {
        List<String> found = new ArrayList<>();
        index.overlapping(span, entry -> found.add(print(entry)));
        return found;
    }

    /** Forwards from the first to the last, then back. */
    private static List<String> walk(IntervalIndex<Integer> index) {
        List<String> found = new ArrayList<>();
        Entry<Integer> last = null;
        for (Entry<Integer> at = index.firstFrom(0); at != null; at = index.next(at)) {
            found.add(print(at));
            last = at;
        }
        for (Entry<Integer> at = last; at != null; at = index.previous(at)) {
            found.add(print(at));
        }
        return found;
    }

    private static String print(@Nullable Entry<Integer> entry) {
        return entry == null ? "none" : entry.value() + "@" + entry.span();
    }
}

package org.sourceline.core.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * The index for many intervals: a balanced tree in order of span, whose nodes know how far their subtree reaches and hold the offsets of
 * their subtree relative to their ancestors (T. H. Cormen and others, <i>Introduction to Algorithms</i>, "Augmenting data structures",
 * for the reach; deferred additions on subtrees for the offsets).
 *
 * <p>With n intervals:
 * <ul>
 * <li>{@link #insert}, {@link #remove}, {@link #next}, {@link #previous}, {@link #firstFrom}, {@link #lastBefore} and the span of an entry
 * cost O(log n) at worst;</li>
 * <li>{@link #overlapping} costs O(log n + k) for k hits; of those that start before the span, each may cost O(log n) where they stand
 * scattered among intervals that end earlier;</li>
 * <li>{@link #shift} costs O(log n) wherever the change falls, and O(log n) for each interval that begins inside the removed text, or that
 * the change lies inside and that stands among intervals that end earlier: its length alone changes;</li>
 * <li>an interval takes 56 bytes on a virtual machine with compressed references.</li>
 * </ul>
 */
public final class BalancedIntervalIndex<T> implements IntervalIndex<T> {

    private final Tree<T> tree = new Tree<>();
    /** Counts the changes, to tell a caller that changes the index from inside a callback. */
    private int changes;

    @Override
    public int size() {
        return tree.size();
    }

    @Override
    public Entry<T> insert(TextSpan span, T value) {
        changes++;
        Node<T> node = new Node<>(span, value);
        tree.insert(node);
        return node;
    }

    @Override
    public List<Entry<T>> fill(List<Item<T>> items) {
        changes++;
        List<Node<T>> nodes = new ArrayList<>(items.size());
        boolean sorted = true;
        Node<T> before = null;
        for (Item<T> item : items) {
            Node<T> node = new Node<>(item.span(), item.value());
            sorted = sorted && (before == null || !before.isBehind(node));
            nodes.add(node);
            before = node;
        }
        tree.build(sorted ? nodes : sort(nodes));
        return Collections.unmodifiableList(nodes);
    }

    /** In order of span, equal ones in the order in which they are given. */
    private static <T> List<Node<T>> sort(List<Node<T>> nodes) {
        List<Node<T>> sorted = new ArrayList<>(nodes);
        sorted.sort((a, b) -> a.start != b.start ? Integer.compare(a.start, b.start) : Integer.compare(a.end, b.end));
        return sorted;
    }

    @Override
    public boolean remove(Entry<T> entry) {
        if (!(entry instanceof Node<T> node && tree.contains(node))) {
            return false;
        }
        changes++;
        tree.remove(node);
        return true;
    }

    @Override
    public void shift(int offset, int removed, int inserted) {
        if (offset < 0 || removed < 0 || inserted < 0) {
            throw new IllegalArgumentException("not a change of a text: " + removed + " to " + inserted + " at " + offset);
        }
        Node<T> root = tree.root();
        if (root == null || root.reach < offset) {
            return;
        }
        long furthest = inserted + Math.max(offset, root.reach + 1L - removed);
        if (furthest > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the text would be too long: " + inserted + " more at " + offset);
        }
        changes++;
        Shift shift = new Shift(offset, (int) Math.min(Integer.MAX_VALUE, (long) offset + removed), inserted);
        List<Node<T>> joined = removed == 0 ? List.of() : startingIn(offset, shift.behind());
        shift.apply(root);
        restoreOrder(joined);
    }

    private List<Node<T>> startingIn(int from, int to) {
        List<Node<T>> found = new ArrayList<>();
        Node<T> end = to == Integer.MAX_VALUE ? null : Search.firstFrom(tree.root(), to + 1);
        for (Node<T> node = Search.firstFrom(tree.root(), from); node != null && node != end; node = Search.next(node)) {
            found.add(node);
        }
        return found;
    }

    /** Puts nodes right that a shift gave the same start: their ends decide now. */
    private void restoreOrder(List<Node<T>> joined) {
        List<TextSpan> spans = joined.stream().map(Node::span).toList();
        boolean sorted = true;
        for (int i = 1; i < spans.size(); i++) {
            sorted = sorted && spans.get(i - 1).compareTo(spans.get(i)) <= 0;
        }
        if (!sorted) {
            joined.forEach(tree::remove);
            sort(joined).forEach(tree::insert);
        }
    }

    @Override
    public void overlapping(TextSpan span, Consumer<? super Entry<T>> action) {
        Search.overlapping(tree.root(), span, guarded(action));
    }

    @Override
    public void forEach(Consumer<? super Entry<T>> action) {
        Search.forEach(tree.root(), guarded(action));
    }

    private Consumer<Node<T>> guarded(Consumer<? super Entry<T>> action) {
        int expected = changes;
        return node -> {
            action.accept(node);
            if (changes != expected) {
                throw new ConcurrentModificationException("the index was changed while it called back");
            }
        };
    }

    @Override
    public @Nullable Entry<T> firstFrom(int offset) {
        return Search.firstFrom(tree.root(), offset);
    }

    @Override
    public @Nullable Entry<T> lastBefore(int offset) {
        return Search.lastBefore(tree.root(), offset);
    }

    @Override
    public @Nullable Entry<T> next(Entry<T> entry) {
        return Search.next(own(entry));
    }

    @Override
    public @Nullable Entry<T> previous(Entry<T> entry) {
        return Search.previous(own(entry));
    }

    private Node<T> own(Entry<T> entry) {
        if (entry instanceof Node<T> node && tree.contains(node)) {
            return node;
        }
        throw new IllegalStateException("the interval " + entry.span() + " is not in the index (any more)");
    }
}

package org.sourceline.core.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/** An index kept as a sorted list: slow, and plain enough to trust. */
final class NaiveIntervalIndex<T> implements IntervalIndex<T> {

    private static final class Held<T> implements Entry<T> {
        private TextSpan span;
        private final T value;

        Held(Item<T> item) {
            this.span = item.span();
            this.value = item.value();
        }

        @Override
        public TextSpan span() {
            return span;
        }

        @Override
        public T value() {
            return value;
        }
    }

    private final List<Held<T>> entries = new ArrayList<>();
    private int changes;

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Entry<T> insert(TextSpan span, T value) {
        Held<T> entry = new Held<>(new Item<>(span, value));
        entries.add(entry);
        sort();
        return entry;
    }

    @Override
    public List<Entry<T>> fill(List<Item<T>> items) {
        entries.clear();
        items.forEach(item -> entries.add(new Held<>(item)));
        List<Entry<T>> made = List.copyOf(entries);
        sort();
        return made;
    }

    private void sort() {
        changes++;
        entries.sort(Comparator.comparing(Held::span));
    }

    @Override
    public boolean remove(Entry<T> entry) {
        changes++;
        return entries.removeIf(one -> one == entry);
    }

    @Override
    public void shift(int offset, int removed, int inserted) {
        if (offset < 0 || removed < 0 || inserted < 0) {
            throw new IllegalArgumentException("not a change of a text: " + removed + " to " + inserted + " at " + offset);
        }
        if (entries.stream().anyMatch(entry -> entry.span.end() >= offset && endsTooFar(entry.span, offset, removed, inserted))) {
            throw new IllegalArgumentException("the text would be too long: " + inserted + " more at " + offset);
        }
        for (Held<T> entry : entries) {
            entry.span = withInserted(withoutRemoved(entry.span, offset, removed), offset, inserted);
        }
        sort();
    }

    private static boolean endsTooFar(TextSpan span, int offset, int removed, int inserted) {
        return Math.max(offset, (long) span.end() - removed) + inserted > Integer.MAX_VALUE;
    }

    private static TextSpan withoutRemoved(TextSpan span, int offset, int removed) {
        return new TextSpan(pulled(span.start(), offset, removed), pulled(span.end(), offset, removed));
    }

    private static int pulled(int place, int offset, int removed) {
        return place <= offset ? place : Math.max(offset, place - removed);
    }

    private static TextSpan withInserted(TextSpan span, int offset, int inserted) {
        if (span.start() >= offset) {
            return span.shifted(inserted);
        }
        return span.end() > offset ? new TextSpan(span.start(), span.end() + inserted) : span;
    }

    @Override
    public void overlapping(TextSpan span, Consumer<? super Entry<T>> action) {
        call(entries.stream().filter(entry -> atLeastOne(entry.span).overlaps(atLeastOne(span))).toList(), action);
    }

    private static TextSpan atLeastOne(TextSpan span) {
        return span.isEmpty() ? new TextSpan(span.start(), span.start() + 1) : span;
    }

    @Override
    public @Nullable Entry<T> firstFrom(int offset) {
        return entries.stream().filter(entry -> entry.span.start() >= offset).findFirst().orElse(null);
    }

    @Override
    public @Nullable Entry<T> lastBefore(int offset) {
        return entries.stream().filter(entry -> entry.span.start() < offset).reduce((first, second) -> second).orElse(null);
    }

    @Override
    public @Nullable Entry<T> next(Entry<T> entry) {
        int at = indexOf(entry) + 1;
        return at < entries.size() ? entries.get(at) : null;
    }

    @Override
    public @Nullable Entry<T> previous(Entry<T> entry) {
        int at = indexOf(entry) - 1;
        return at >= 0 ? entries.get(at) : null;
    }

    private int indexOf(Entry<T> entry) {
        if (entry instanceof Held<T> held && entries.contains(held)) {
            return entries.indexOf(held);
        }
        throw new IllegalStateException("the interval " + entry.span() + " is not in the index (any more)");
    }

    @Override
    public void forEach(Consumer<? super Entry<T>> action) {
        call(List.copyOf(entries), action);
    }

    private void call(List<Held<T>> found, Consumer<? super Entry<T>> action) {
        int expected = changes;
        for (Held<T> entry : found) {
            action.accept(entry);
            if (changes != expected) {
                throw new ConcurrentModificationException("the index was changed while it called back");
            }
        }
    }
}

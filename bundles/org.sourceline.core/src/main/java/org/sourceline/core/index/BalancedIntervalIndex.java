package org.sourceline.core.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/** An interval index kept as a sorted list. */
public final class BalancedIntervalIndex<T> implements IntervalIndex<T> {

    private record Held<T>(TextSpan span, T value) implements Entry<T> {
    }

    private final List<Entry<T>> entries = new ArrayList<>();

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Entry<T> insert(TextSpan span, T value) {
        Entry<T> entry = new Held<>(span, value);
        entries.add(entry);
        entries.sort(Comparator.comparing(Entry::span));
        return entry;
    }

    @Override
    public List<Entry<T>> fill(List<Item<T>> items) {
        entries.clear();
        List<Entry<T>> made = new ArrayList<>();
        items.forEach(item -> made.add(new Held<>(item.span(), item.value())));
        entries.addAll(made);
        entries.sort(Comparator.comparing(Entry::span));
        return made;
    }

    @Override
    public boolean remove(Entry<T> entry) {
        return entries.removeIf(one -> one == entry);
    }

    @Override
    public void shift(int offset, int removed, int inserted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void overlapping(TextSpan span, Consumer<? super Entry<T>> action) {
        for (Entry<T> entry : entries) {
            if (entry.span().start() < span.end() && span.start() < entry.span().end()) {
                action.accept(entry);
            }
        }
    }

    @Override
    public @Nullable Entry<T> firstFrom(int offset) {
        return entries.stream().filter(entry -> entry.span().start() >= offset).findFirst().orElse(null);
    }

    @Override
    public @Nullable Entry<T> lastBefore(int offset) {
        return entries.stream().filter(entry -> entry.span().start() < offset).reduce((a, b) -> b).orElse(null);
    }

    @Override
    public @Nullable Entry<T> next(Entry<T> entry) {
        int at = entries.indexOf(entry);
        return at + 1 < entries.size() ? entries.get(at + 1) : null;
    }

    @Override
    public @Nullable Entry<T> previous(Entry<T> entry) {
        int at = entries.indexOf(entry);
        return at > 0 ? entries.get(at - 1) : null;
    }

    @Override
    public void forEach(Consumer<? super Entry<T>> action) {
        entries.forEach(action);
    }
}

package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.sourceline.core.index.BalancedIntervalIndex;
import org.sourceline.core.index.IntervalIndex;
import org.sourceline.core.index.IntervalIndex.Entry;
import org.sourceline.core.index.IntervalIndex.Item;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.TextSpan;

/** The marks of what is shown, by place. Blocks and relations have none. */
final class MarkIndex {

    private final IntervalIndex<Mark> index = new BalancedIntervalIndex<>();
    private final Map<Anchored, List<Entry<Mark>>> entries = new HashMap<>();

    void fill(List<Anchored> shown) {
        List<Item<Mark>> items = new ArrayList<>();
        shown.forEach(one -> marks(one, mark -> items.add(new Item<>(mark.span(), mark))));
        entries.clear();
        for (Entry<Mark> entry : index.fill(items)) {
            entries.computeIfAbsent(entry.value().of(), one -> new ArrayList<>(1)).add(entry);
        }
    }

    void add(Anchored one) {
        List<Entry<Mark>> added = new ArrayList<>(1);
        marks(one, mark -> added.add(index.insert(mark.span(), mark)));
        entries.put(one, added);
    }

    void remove(Anchored one) {
        List<Entry<Mark>> gone = entries.remove(one);
        if (gone != null) {
            gone.forEach(index::remove);
        }
    }

    private static void marks(Anchored one, Consumer<Mark> action) {
        if (one.annotation().body() instanceof BlockBody || one.annotation().body() instanceof RelationBody) {
            return;
        }
        one.target().forEach(span -> action.accept(new Mark(one, Mark.Part.TARGET, span)));
        one.source().forEach(span -> action.accept(new Mark(one, Mark.Part.SOURCE, span)));
        one.cue().forEach(span -> action.accept(new Mark(one, Mark.Part.CUE, span)));
    }

    void overlapping(TextSpan span, Consumer<Mark> action) {
        index.overlapping(span, entry -> action.accept(entry.value()));
    }

    List<Mark> at(int offset) {
        List<Mark> found = new ArrayList<>();
        index.overlapping(new TextSpan(Math.max(0, offset - 1), offset + 1), entry -> found.add(entry.value()));
        found.removeIf(mark -> mark.span().end() < offset || mark.span().start() > offset);
        found.sort(Comparator.comparingInt(mark -> mark.span().length()));
        return found;
    }

    Optional<Anchored> after(int offset, Predicate<Anchored> wanted) {
        for (Entry<Mark> entry = index.firstFrom(offset + 1); entry != null; entry = index.next(entry)) {
            if (begins(entry.value()) && wanted.test(entry.value().of())) {
                return Optional.of(entry.value().of());
            }
        }
        return Optional.empty();
    }

    Optional<Anchored> before(int offset, Predicate<Anchored> wanted) {
        for (Entry<Mark> entry = index.lastBefore(offset); entry != null; entry = index.previous(entry)) {
            if (begins(entry.value()) && wanted.test(entry.value().of())) {
                return Optional.of(entry.value().of());
            }
        }
        return Optional.empty();
    }

    /** Whether the mark is where the annotation's target begins. */
    private static boolean begins(Mark mark) {
        return mark.part() == Mark.Part.TARGET && mark.span().equals(mark.of().target().getFirst());
    }
}

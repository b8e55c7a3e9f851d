package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Collection;
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

    /** The number of annotations that have marks. */
    int size() {
        return entries.size();
    }

    void fill(Collection<Anchored> shown) {
        List<Item<Mark>> items = new ArrayList<>();
        shown.forEach(one -> marks(one, mark -> items.add(new Item<>(mark.span(), mark))));
        List<Entry<Mark>> filled = index.fill(items);
        entries.clear();
        int from = 0;
        for (int to = 1; to <= filled.size(); to++) {
            Anchored of = filled.get(from).value().of();
            if (to == filled.size() || filled.get(to).value().of() != of) {
                entries.put(of, List.copyOf(filled.subList(from, to)));
                from = to;
            }
        }
    }

    /** Places an annotation that has no marks yet. */
    void add(Anchored one) {
        List<Entry<Mark>> added = new ArrayList<>();
        marks(one, mark -> added.add(index.insert(mark.span(), mark)));
        if (!added.isEmpty()) {
            entries.put(one, List.copyOf(added));
        }
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

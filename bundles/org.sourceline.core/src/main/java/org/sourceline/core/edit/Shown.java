package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.Suppressions;

/** Which annotations of the opened sets are shown, and where. */
final class Shown {

    /** An edit of more annotations than this, and of more than a quarter of all, has all marks placed anew: that is faster. */
    private static final int BULK = 1_000;

    private final Collection<SetPage> sets;
    private final Decisions decisions = new Decisions();
    private final MarkIndex marks = new MarkIndex();
    private Suppressions suppressions = Suppressions.NONE;

    /** @param sets a view of the sets that are open */
    Shown(Collection<SetPage> sets) {
        this.sets = sets;
    }

    MarkIndex marks() {
        return marks;
    }

    boolean contains(Anchored one) {
        Annotation annotation = one.annotation();
        return annotation.isLive() && !(annotation.status() == Status.SUGGESTED
                && (decisions.hasDecided(annotation) || suppressions.covers(annotation)));
    }

    Suppressions suppressions() {
        return suppressions;
    }

    /** What is never suggested, from the next {@link #rebuild} on. */
    void suppress(Suppressions value) {
        suppressions = value;
    }

    /** Looks at all sets anew. */
    void rebuild() {
        decisions.clear();
        sets.forEach(set -> set.annotations().forEach(decisions::add));
        placeAll();
    }

    private void placeAll() {
        List<Anchored> shown = new ArrayList<>();
        sets.forEach(set -> set.annotations().stream().filter(this::contains).forEach(shown::add));
        marks.fill(shown);
    }

    /**
     * Follows an edit of the sets.
     *
     * @return the annotations that the edit left as they are, but that are hidden or shown now because of it
     */
    List<Anchored> update(List<Anchored> removed, List<Anchored> added) {
        Map<Anchored, Boolean> suggestions = suggestions(removed, added);
        removed.forEach(decisions::remove);
        added.forEach(decisions::add);
        List<Anchored> turned = new ArrayList<>();
        suggestions.forEach((one, before) -> {
            if (contains(one) != before) {
                turned.add(one);
            }
        });
        if (removed.size() + added.size() > BULK && 4L * (removed.size() + added.size()) > marks.size()) {
            placeAll();
        } else {
            removed.forEach(marks::remove);
            turned.forEach(marks::remove);
            added.stream().filter(this::contains).forEach(marks::add);
            turned.stream().filter(this::contains).forEach(marks::add);
        }
        return turned;
    }

    /** The suggestions that the annotations decide on and that are not among them, each with whether it is shown. */
    private Map<Anchored, Boolean> suggestions(List<Anchored> removed, List<Anchored> added) {
        Map<Anchored, Boolean> found = new LinkedHashMap<>();
        Set<Anchored> edited = new HashSet<>(added);
        for (List<Anchored> decisionsMade : List.of(removed, added)) {
            for (Anchored one : decisionsMade) {
                String suggestion = Decisions.decided(one);
                if (suggestion != null) {
                    sets.forEach(set -> set.find(suggestion).filter(it -> !edited.contains(it))
                            .ifPresent(it -> found.put(it, contains(it))));
                }
            }
        }
        return found;
    }
}

package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;

/**
 * What an edit comes to once all its changes are made: the state of each annotation that is another one then.
 *
 * @param after empty for an annotation that is taken out
 */
record Outcome(SetPage set, String id, Optional<Annotation> after) {

    private record Key(String set, String id) {
    }

    /**
     * Makes the changes one after the other, without touching the sets.
     *
     * @param sets finds a set by its name
     * @throws IllegalArgumentException if a change does not fit what is there, or what the changes before it made of that
     */
    static List<Outcome> of(Edit edit, Function<String, SetPage> sets) {
        Map<Key, Outcome> outcomes = new LinkedHashMap<>();
        for (Change change : edit.changes()) {
            Key key = new Key(change.set(), change.id());
            Outcome there = outcomes.get(key);
            if (there == null) {
                there = asIs(sets.apply(change.set()), change.id());
            }
            outcomes.put(key, there.changed(change.before(), change.after()));
        }
        List<Outcome> real = new ArrayList<>(outcomes.values());
        real.removeIf(outcome -> outcome.equals(asIs(outcome.set, outcome.id)));
        return real;
    }

    private static Outcome asIs(SetPage set, String id) {
        if (!set.isWritable()) {
            throw new IllegalArgumentException("the set " + set.name() + " may not be written");
        }
        return new Outcome(set, id, set.find(id).map(Anchored::annotation));
    }

    private Outcome changed(@Nullable Annotation from, @Nullable Annotation to) {
        if (!after.equals(Optional.ofNullable(from))) {
            throw new IllegalArgumentException("the set " + set.name() + " holds another state of " + id);
        }
        return new Outcome(set, id, Optional.ofNullable(to));
    }
}

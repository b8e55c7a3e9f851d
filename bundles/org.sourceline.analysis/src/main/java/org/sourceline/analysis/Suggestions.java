package org.sourceline.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;

/** What a new run leaves as it was. */
public final class Suggestions {

    private Suggestions() {
    }

    /**
     * The new suggestions; one that was made before, with the same place, body and reason, is the earlier one with its time stamps.
     *
     * @param earlier the items of the page that the new ones replace
     */
    public static List<Annotation> merge(List<Annotation> earlier, List<Annotation> suggestions) {
        Map<String, Annotation> byId = new HashMap<>();
        earlier.forEach(annotation -> byId.put(annotation.id(), annotation));
        return suggestions.stream().map(suggestion -> unchanged(byId.get(suggestion.id()), suggestion)).toList();
    }

    private static Annotation unchanged(@Nullable Annotation before, Annotation now) {
        boolean same = before != null && before.status() == now.status() && before.creator().equals(now.creator())
                && Objects.equals(before.body(), now.body()) && before.target().equals(now.target());
        return same && before != null ? before : now;
    }
}

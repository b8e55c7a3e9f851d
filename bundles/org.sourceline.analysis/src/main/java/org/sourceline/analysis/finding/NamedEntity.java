package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Passage;

/**
 * An entity of an article with the forms of its name.
 *
 * @param first its first mention
 * @param forms each once, in the order of the text, on one line
 */
record NamedEntity(String id, EntityKind kind, Anchored first, Set<String> forms) {

    /** The people and organisations of an article, in the order in which it first names them. */
    static List<NamedEntity> of(Examination examination) {
        Map<String, NamedEntity> found = new LinkedHashMap<>();
        examination.mentions((one, entity) -> {
            boolean party = entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ORGANISATION;
            if (party && entity.entity() != null && !one.annotation().target().isEmpty()) {
                found.computeIfAbsent(entity.entity(), id -> new NamedEntity(id, entity.kind(), one, new LinkedHashSet<>())).forms()
                        .add(form(one.annotation().target()));
            }
        });
        return new ArrayList<>(found.values());
    }

    private static String form(List<Passage> target) {
        return String.join(" ", target.stream().map(Passage::exact).toList()).strip().replaceAll("\\s+", " ");
    }

    /** The longest form. */
    String name() {
        return forms.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /** A form of a person's name in its parts; initials keep their stop. */
    static List<String> parts(String form) {
        return Arrays.asList(form.split(" "));
    }
}

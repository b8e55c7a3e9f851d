package org.sourceline.analysis.compare.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Passage;

/** The entities of an article by their ids in it, each with the forms of its name. */
public final class Names {

    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, List<Name>> byForm = new HashMap<>();

    /**
     * One entity.
     *
     * @param id in the article
     * @param forms how often each form stands in the article; in lower case, with single spaces and straight apostrophes
     */
    public record Name(String id, EntityKind kind, String label, Map<String, Integer> forms) {

        /** How often the article names it. */
        public int count() {
            return forms.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The share of a form in all mentions. */
        double share(String form) {
            return (double) forms.getOrDefault(form, 0) / count();
        }
    }

    private Names() {
    }

    /** The entities that annotations of one article mention. */
    public static Names of(Collection<Annotation> annotations) {
        Names found = new Names();
        found.add(annotations);
        found.all().forEach(name -> name.forms().keySet().forEach(form -> found.byForm.computeIfAbsent(form, key -> new ArrayList<>(1)).add(name)));
        return found;
    }

    private void add(Collection<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            if (annotation.body() instanceof EntityBody body && body.entity() != null && !annotation.target().isEmpty()) {
                names.computeIfAbsent(body.entity(), id -> new Name(id, body.kind(), body.label(), new HashMap<>())).forms()
                        .merge(form(annotation.target().getFirst()), 1, Integer::sum);
            }
        }
    }

    private static String form(Passage passage) {
        return form(passage.exact());
    }

    /** A name as it is compared. */
    public static String form(String name) {
        return name.strip().replaceAll("\\s+", " ").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** All entities, in the order in which the article first names them. */
    public Collection<Name> all() {
        return names.values();
    }

    /** The entities that are called so somewhere in the article, by a {@linkplain #form form} of a name. */
    List<Name> called(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    /** The entity of that id. */
    public Optional<Name> find(String id) {
        return Optional.ofNullable(names.get(id));
    }
}

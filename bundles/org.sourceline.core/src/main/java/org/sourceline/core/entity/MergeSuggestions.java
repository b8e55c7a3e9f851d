package org.sourceline.core.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.sourceline.core.internal.Messages;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.EntityKind;

/**
 * Finds entities of a case that may be the same, with reasons. Candidates share a key (a name, a surname, initials, a name less one
 * letter), so that tens of thousands of entities are not compared one by one. A key
 * that too many share tells nothing and is passed over.
 */
final class MergeSuggestions {

    private static final int MOST_WITH_ONE_KEY = 30;

    private final Identities identities;
    private final Function<String, NameKeys> keys;
    private final Map<Set<String>, MergeSuggestion> found = new LinkedHashMap<>();

    private MergeSuggestions(Identities identities, Function<String, NameKeys> keys) {
        this.identities = identities;
        this.keys = keys;
    }

    /**
     * The pairs that may be the same, the strongest first.
     *
     * @param keys what a name is compared by
     */
    static List<MergeSuggestion> of(List<CaseEntity> entities, Identities identities, Function<String, NameKeys> keys) {
        MergeSuggestions search = new MergeSuggestions(identities, keys);
        search.byAlias(entities);
        search.byMarks(entities);
        search.bySurname(entities);
        search.byInitials(entities);
        search.bySpelling(entities);
        return search.found.values().stream().sorted(Comparator.comparingInt(MergeSuggestion::strength).reversed()
                .thenComparing(one -> one.into().label()).thenComparing(one -> one.from().label())).toList();
    }

    private void byAlias(List<CaseEntity> entities) {
        Map<String, List<CaseEntity>> groups = new HashMap<>();
        for (CaseEntity one : entities) {
            Set<String> names = new HashSet<>();
            names.add(keys(one).key());
            one.aliases().forEach(alias -> names.add(keys.apply(alias).key()));
            names.stream().filter(name -> name.indexOf(' ') > 0 || one.kind() != EntityKind.PERSON)
                    .forEach(name -> groups.computeIfAbsent(one.kind() + name, key -> new ArrayList<>()).add(one));
        }
        pairs(groups, (one, other) -> add(one, other, Messages.get("entity.reason.alias"), 5));
    }

    private void byMarks(List<CaseEntity> entities) {
        pairs(grouped(entities, one -> one.kind() + keys(one).plain()),
                (one, other) -> add(one, other, Messages.get("entity.reason.marks"), 6));
    }

    private void bySurname(List<CaseEntity> entities) {
        List<CaseEntity> persons = entities.stream().filter(one -> one.kind() == EntityKind.PERSON).toList();
        pairs(grouped(persons, one -> keys(one).surname()), (one, other) -> {
            if (isCompatible(keys(one).words(), keys(other).words())) {
                int together = together(one, other);
                String reason = together == 0 ? Messages.get("entity.reason.surname")
                        : together == 1 ? Messages.get("entity.reason.surnameInOne")
                        : Messages.get("entity.reason.surnameIn", Integer.toString(together));
                add(one, other, reason, together == 0 ? 2 : 4);
            }
        });
    }

    private static int together(CaseEntity one, CaseEntity other) {
        Set<String> articles = new HashSet<>(one.articles());
        articles.retainAll(other.articles());
        return articles.size();
    }

    /** Whether one name is the other's surname, or the first names are equal or one the initial of the other. */
    private static boolean isCompatible(List<String> one, List<String> other) {
        if (one.size() == 1 || other.size() == 1) {
            return one.size() != other.size();
        }
        String first = one.getFirst();
        String second = other.getFirst();
        return first.equals(second) || first.length() == 1 && second.startsWith(first) || second.length() == 1 && first.startsWith(second);
    }

    private void byInitials(List<CaseEntity> entities) {
        List<CaseEntity> others = entities.stream().filter(one -> one.kind() != EntityKind.PERSON).toList();
        Map<String, List<CaseEntity>> acronyms = grouped(others, one -> keys(one).acronym().isEmpty() ? "" : one.kind() + keys(one).acronym());
        for (CaseEntity whole : others) {
            if (keys(whole).hasInitials()) {
                acronyms.getOrDefault(whole.kind() + keys(whole).initials(), List.of()).forEach(acronym -> add(acronym, whole,
                        Messages.get("entity.reason.acronym", acronym.label(), whole.label()), 5));
            }
        }
    }

    /** One letter for each kind, so that names of different kinds are not alike. */
    private static char sign(EntityKind kind) {
        return (char) ('A' + kind.ordinal());
    }

    private void bySpelling(List<CaseEntity> entities) {
        for (int[] pair : new Misspellings(entities.stream().map(one -> sign(one.kind()) + keys(one).plain()).toList()).pairs()) {
            add(entities.get(pair[0]), entities.get(pair[1]), Messages.get("entity.reason.spelling"), 3);
        }
    }

    @FunctionalInterface
    private interface Pair {
        void accept(CaseEntity one, CaseEntity other);
    }

    private static Map<String, List<CaseEntity>> grouped(List<CaseEntity> entities, Function<CaseEntity, String> key) {
        Map<String, List<CaseEntity>> groups = new HashMap<>();
        for (CaseEntity one : entities) {
            String shared = key.apply(one);
            if (!shared.isEmpty()) {
                groups.computeIfAbsent(shared, it -> new ArrayList<>()).add(one);
            }
        }
        return groups;
    }

    private static void pairs(Map<String, List<CaseEntity>> groups, Pair action) {
        for (List<CaseEntity> group : groups.values()) {
            if (group.size() <= MOST_WITH_ONE_KEY) {
                for (int i = 0; i < group.size(); i++) {
                    for (int j = i + 1; j < group.size(); j++) {
                        action.accept(group.get(i), group.get(j));
                    }
                }
            }
        }
    }

    private void add(CaseEntity one, CaseEntity other, String reason, int strength) {
        if (one.equals(other) || identities.areDifferent(one.id(), other.id())) {
            return;
        }
        boolean order = one.mentions() < other.mentions()
                || one.mentions() == other.mentions() && one.label().length() < other.label().length();
        MergeSuggestion made = order ? new MergeSuggestion(one, other, reason, strength) : new MergeSuggestion(other, one, reason, strength);
        found.merge(Set.of(one.id(), other.id()), made, (a, b) -> a.strength() >= b.strength() ? a : b);
    }

    private NameKeys keys(CaseEntity one) {
        return keys.apply(one.label());
    }
}

package org.sourceline.core.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sourceline.core.internal.Messages;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.EntityKind;

/**
 * Finds entities of a case that may be the same, with reasons. Candidates share a key (a name, a surname, initials, a name less one
 * letter), so that tens of thousands of entities are not compared one by one. A key
 * that too many share tells nothing and is passed over.
 */
public final class MergeSuggestions {

    private static final int MOST_WITH_ONE_KEY = 30;
    private static final int SHORTEST_ACRONYM = 3;
    private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on", "de", "la", "du", "von", "van");

    private final Identities identities;
    private final Map<Set<String>, MergeSuggestion> found = new LinkedHashMap<>();

    private MergeSuggestions(Identities identities) {
        this.identities = identities;
    }

    /**
     * The pairs that may be the same, the strongest first; not those that a person keeps apart.
     *
     * @param entities of one case
     */
    public static List<MergeSuggestion> of(List<CaseEntity> entities, Identities identities) {
        MergeSuggestions search = new MergeSuggestions(identities);
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
            names.add(key(one.label()));
            one.aliases().forEach(alias -> names.add(key(alias)));
            names.stream().filter(name -> name.indexOf(' ') > 0 || one.kind() != EntityKind.PERSON)
                    .forEach(name -> groups.computeIfAbsent(one.kind() + name, key -> new ArrayList<>()).add(one));
        }
        pairs(groups, (one, other) -> add(one, other, Messages.get("entity.reason.alias"), 5));
    }

    private void byMarks(List<CaseEntity> entities) {
        pairs(grouped(entities, one -> one.kind() + plain(one.label())),
                (one, other) -> add(one, other, Messages.get("entity.reason.marks"), 6));
    }

    private void bySurname(List<CaseEntity> entities) {
        List<CaseEntity> persons = entities.stream().filter(one -> one.kind() == EntityKind.PERSON).toList();
        pairs(grouped(persons, one -> surname(one.label())), (one, other) -> {
            if (isCompatible(words(one.label()), words(other.label()))) {
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
        Map<String, List<CaseEntity>> acronyms = grouped(others, one -> isAcronym(one.label()) ? one.kind() + one.label().replace(".", "") : "");
        for (CaseEntity whole : others) {
            String initials = initials(whole.label());
            if (initials.length() >= SHORTEST_ACRONYM) {
                acronyms.getOrDefault(whole.kind() + initials, List.of()).forEach(acronym -> add(acronym, whole,
                        Messages.get("entity.reason.acronym", acronym.label(), whole.label()), 5));
            }
        }
    }

    private static boolean isAcronym(String label) {
        return label.replace(".", "").matches("\\p{Lu}{" + SHORTEST_ACRONYM + ",}");
    }

    private static String initials(String label) {
        return Arrays.stream(label.split("[\\s-]+")).filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }

    /** One letter for each kind, so that names of different kinds are not alike. */
    private static char sign(EntityKind kind) {
        return (char) ('A' + kind.ordinal());
    }

    private void bySpelling(List<CaseEntity> entities) {
        for (int[] pair : new Misspellings(entities.stream().map(one -> sign(one.kind()) + plain(one.label())).toList()).pairs()) {
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

    private static List<String> words(String label) {
        return Arrays.stream(key(label).split("[\\s.]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static String surname(String label) {
        List<String> words = words(label);
        return words.isEmpty() ? "" : words.getLast();
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone, without accents and in small letters. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}

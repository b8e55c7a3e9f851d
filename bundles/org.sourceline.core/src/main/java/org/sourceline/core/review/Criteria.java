package org.sourceline.core.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sourceline.core.model.Named;
import org.sourceline.core.model.SourceKind;

/**
 * Which suggestions are gone through.
 *
 * @param words what the passage, the subject, the rule or the reason must hold, separated by spaces
 * @param kinds kinds of entities and stances of claims; all if empty
 * @param sourceKinds claims by kinds of source; with {@code sources} empty all, claims or not
 * @param sources claims by names of sources
 * @param rules ids of rules; all if empty
 * @param decided whether those that were decided on are shown too
 */
public record Criteria(String words, Set<Named> kinds, Set<SourceKind> sourceKinds, Set<String> sources, Set<String> rules,
        boolean decided) {

    /** Everything that is open. */
    public static final Criteria ALL = new Criteria("", Set.of(), Set.of(), Set.of(), Set.of(), false);

    public Criteria {
        kinds = Set.copyOf(kinds);
        sourceKinds = Set.copyOf(sourceKinds);
        sources = Set.copyOf(sources);
        rules = Set.copyOf(rules);
    }

    /** Whether a suggestion is of the wanted sort, decided on or not. */
    public boolean matches(Candidate one) {
        return (kinds.isEmpty() || one.kind() != null && kinds.contains(one.kind())) && (rules.isEmpty() || rules.contains(one.rule()))
                && isFromSource(one) && typed().stream().allMatch(word -> holds(one, word));
    }

    private boolean isFromSource(Candidate one) {
        if (sourceKinds.isEmpty() && sources.isEmpty()) {
            return true;
        }
        SourceKind kind = one.sourceKind();
        return kind != null && (sourceKinds.contains(kind) || sources.contains(one.subject()));
    }

    private List<String> typed() {
        return words.isBlank() ? List.of() : List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static boolean holds(Candidate one, String lowerCase) {
        return has(one.words(), lowerCase) || has(one.subject(), lowerCase) || has(one.rule(), lowerCase);
    }

    private static boolean has(String text, String lowerCase) {
        return text.toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    /** Whether anything is left out, those decided on apart. */
    public boolean isFiltering() {
        return !words.isBlank() || !kinds.isEmpty() || !sourceKinds.isEmpty() || !sources.isEmpty() || !rules.isEmpty();
    }

    public Criteria withWords(String value) {
        return new Criteria(value, kinds, sourceKinds, sources, rules, decided);
    }

    public Criteria withKinds(Set<Named> value) {
        return new Criteria(words, value, sourceKinds, sources, rules, decided);
    }

    public Criteria withSources(Set<SourceKind> ofKinds, Set<String> names) {
        return new Criteria(words, kinds, ofKinds, names, rules, decided);
    }

    public Criteria withRules(Set<String> value) {
        return new Criteria(words, kinds, sourceKinds, sources, value, decided);
    }

    public Criteria withDecided(boolean value) {
        return new Criteria(words, kinds, sourceKinds, sources, rules, value);
    }
}

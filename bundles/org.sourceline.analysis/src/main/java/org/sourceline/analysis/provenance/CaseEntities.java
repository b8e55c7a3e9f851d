package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Names.Name;
import org.sourceline.core.model.EntityKind;

/**
 * Which entities of the articles of a case are one: those with an id in common, those of one kind with a name of several words in common,
 * those other than persons that are mostly called by the same single word, and those of which the one's usual name is made of the first letters
 * of the other's.
 */
final class CaseEntities {

    /** The share of all mentions that makes a single word the usual name. */
    private static final double USUAL = 0.5;

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "de", "la");
    private static final int SHORTEST_INITIALS = 3;

    private record Key(String article, String id) {
    }

    private final Map<Key, Key> parents = new HashMap<>();
    private final Map<Key, String> ids = new HashMap<>();
    private final SortedMap<String, String> labels = new TreeMap<>();

    CaseEntities(Collection<AnalysedArticle> articles) {
        Map<String, Key> byForm = new HashMap<>();
        List<Key> order = new ArrayList<>();
        Map<Key, Name> names = new HashMap<>();
        for (AnalysedArticle article : articles) {
            for (Name name : article.names().all()) {
                Key key = new Key(article.path(), name.id());
                parents.put(key, key);
                order.add(key);
                names.put(key, name);
                forms(name).forEach(form -> unite(byForm.putIfAbsent(form, key), key));
            }
        }
        uniteInitials(names);
        name(order, names);
    }

    /** Joins what is mostly called by some letters with the one thing in the case whose name they begin. */
    private void uniteInitials(Map<Key, Name> names) {
        Map<String, Set<Key>> called = new HashMap<>();
        names.forEach((key, name) -> {
            if (name.kind() != EntityKind.PERSON) {
                name.forms().keySet().forEach(form -> initials(form)
                        .ifPresent(letters -> called.computeIfAbsent(letters, any -> new HashSet<>()).add(root(key))));
            }
        });
        names.forEach((key, name) -> name.forms().forEach((form, often) -> {
            Set<Key> whole = name.kind() != EntityKind.PERSON && often >= USUAL * name.count() ? called.getOrDefault(form, Set.of()) : Set.of();
            if (whole.size() == 1) {
                unite(whole.iterator().next(), key);
            }
        }));
    }

    private static List<String> forms(Name name) {
        String kind = name.kind() == EntityKind.PERSON ? "person " : "other ";
        List<String> forms = new ArrayList<>();
        forms.add("id " + kind + name.id());
        forms.add(kind + Names.form(name.label()));
        int count = name.count();
        name.forms().forEach((form, often) -> {
            if (form.contains(" ") || name.kind() != EntityKind.PERSON && often >= USUAL * count) {
                forms.add(kind + form);
            }
        });
        return forms;
    }

    /** The first letters of the words of a name that are not small words; empty for fewer than three, which say too little. */
    private static Optional<String> initials(String form) {
        String letters = Arrays.stream(form.split("[ -]+")).filter(word -> !word.isEmpty() && !SMALL.contains(word) && Character.isLetter(word.charAt(0)))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.length() < SHORTEST_INITIALS ? Optional.empty() : Optional.of(letters);
    }

    private void unite(@Nullable Key one, Key other) {
        if (one != null) {
            parents.put(root(other), root(one));
        }
    }

    private Key root(Key key) {
        Key at = key;
        for (Key parent = parents.get(at); parent != null && !parent.equals(at); parent = parents.get(at)) {
            at = parent;
        }
        return at;
    }

    /** The id and the label of the entity that is named most often are those of all. */
    private void name(List<Key> order, Map<Key, Name> names) {
        Map<Key, Key> best = new HashMap<>();
        for (Key key : order) {
            best.merge(root(key), key, (one, other) -> count(names, other) > count(names, one) ? other : one);
        }
        for (Key key : order) {
            Key chosen = best.get(root(key));
            Name name = chosen == null ? null : names.get(chosen);
            if (name != null) {
                ids.put(key, name.id());
                labels.putIfAbsent(name.id(), name.label());
            }
        }
    }

    private static int count(Map<Key, Name> names, Key key) {
        Name name = names.get(key);
        return name == null ? 0 : name.count();
    }

    /** The id in the case of an entity of an article; the id itself if the article does not mention it by name. */
    String id(String article, String entity) {
        return ids.getOrDefault(new Key(article, entity), entity);
    }

    /** The labels by the ids in the case. */
    SortedMap<String, String> labels() {
        return labels;
    }
}

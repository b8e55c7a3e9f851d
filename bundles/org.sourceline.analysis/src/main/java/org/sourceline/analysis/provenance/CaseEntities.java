package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Names.Name;
import org.sourceline.core.model.EntityKind;

/**
 * Which entities of the articles of a case are one: those with an id in common, those of one kind with a name of several words in common, and
 * those other than persons that are mostly called by the same single word.
 */
final class CaseEntities {

    /** The share of all mentions that makes a single word the usual name. */
    private static final double USUAL = 0.5;

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
            for (Name name : Names.of(article.annotations()).all()) {
                Key key = new Key(article.path(), name.id());
                parents.put(key, key);
                order.add(key);
                names.put(key, name);
                forms(name).forEach(form -> unite(byForm.putIfAbsent(form, key), key));
            }
        }
        name(order, names);
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

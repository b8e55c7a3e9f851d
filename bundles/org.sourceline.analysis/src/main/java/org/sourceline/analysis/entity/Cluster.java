package org.sourceline.analysis.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.sourceline.core.model.EntityKind;

/** Names of an article that are taken to be one entity, and what speaks for its kind. */
final class Cluster {

    private final List<Candidate> names = new ArrayList<>();
    private final Evidence evidence = new Evidence();
    private String label = "";
    private final Map<String, Integer> forms = new HashMap<>();

    void add(Candidate name, Evidence context) {
        names.add(name);
        evidence.add(context);
        String text = name.text();
        boolean shout = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 5;
        if (label.isEmpty() || text.length() > label.length() || text.length() == label.length() && !shout) {
            label = text;
        }
        forms.merge(text, 1, Integer::sum);
    }

    void addAll(Cluster other) {
        other.names.forEach(name -> add(name, new Evidence()));
        evidence.add(other.evidence);
    }

    List<Candidate> names() {
        return names;
    }

    Candidate first() {
        return names.getFirst();
    }

    Evidence evidence() {
        return evidence;
    }

    EntityKind kind() {
        return evidence.best();
    }

    /** The longest name. */
    String label() {
        return label;
    }

    /** The name that the text uses most; of several the longest. */
    String usual() {
        return forms.entrySet().stream().max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                .thenComparing(entry -> entry.getKey().length()).thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).orElse(label);
    }
}

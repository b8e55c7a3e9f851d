package org.sourceline.analysis.entity;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Weights;
import org.sourceline.core.model.EntityKind;

/** Names of an article that are taken to be one entity, and what speaks for its kind. */
final class Cluster {

    private ArrayDeque<Candidate> names = new ArrayDeque<>();
    private Map<String, Integer> forms = new HashMap<>();
    private final Evidence evidence;
    private String label = "";
    /** The last of the longest names that is not all capitals; empty if they all are. */
    private String quiet = "";
    private @Nullable Cluster into;

    Cluster(Weights weights) {
        this.evidence = new Evidence(weights);
    }

    void add(Candidate name, Evidence context) {
        evidence.add(context);
        add(name);
    }

    /** Adds a name whose evidence is known already. */
    void add(Candidate name) {
        names.add(name);
        String text = name.text();
        boolean shout = text.equals(text.toUpperCase(Locale.ROOT)) && text.length() > 5;
        offer(text, shout ? "" : text);
        forms.merge(text, 1, Integer::sum);
    }

    private void offer(String text, String plain) {
        if (label.isEmpty() || text.length() > label.length()) {
            label = text;
            quiet = plain;
        } else if (text.length() == label.length() && !plain.isEmpty()) {
            label = plain;
            quiet = plain;
        }
    }

    /** Takes in all of another cluster, which then only points here. The smaller one is moved, so that many unions stay quick. */
    void addAll(Cluster other) {
        if (other.names.size() <= names.size()) {
            names.addAll(other.names);
        } else {
            names.descendingIterator().forEachRemaining(other.names::addFirst);
            names = other.names;
        }
        Map<String, Integer> fewer = other.forms.size() <= forms.size() ? other.forms : forms;
        Map<String, Integer> more = fewer == forms ? other.forms : forms;
        fewer.forEach((form, count) -> more.merge(form, count, Integer::sum));
        forms = more;
        evidence.add(other.evidence);
        offer(other.label, other.quiet);
        other.into = this;
    }

    /** The cluster that has taken this one in, or this one. */
    Cluster whole() {
        Cluster whole = this;
        while (whole.into != null) {
            whole = whole.into;
        }
        if (whole != this) {
            into = whole;
        }
        return whole;
    }

    /** In the order in which they were found; those of a cluster that was taken in come behind. */
    Collection<Candidate> names() {
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

package org.sourceline.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Weights;
import org.sourceline.core.model.EntityKind;

/**
 * Puts the names of one entity together: equal ones first, then acronyms and other names that the text introduces, short forms of
 * organisations, surnames and given names of people.
 */
final class Clusters {

    private final Gazetteer gazetteer;
    private final Weights weights;
    private final Map<String, Cluster> byName = new LinkedHashMap<>();

    Clusters(Gazetteer gazetteer, Weights weights) {
        this.gazetteer = gazetteer;
        this.weights = weights;
    }

    /** The name under which equal names meet. */
    String key(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (key.endsWith(".com") || key.endsWith(".org") || key.endsWith(".net")) {
            key = key.substring(0, key.length() - 4);
        }
        return gazetteer.usual(key);
    }

    void add(Candidate name, Evidence evidence) {
        byName.computeIfAbsent(key(name.text()), key -> new Cluster(weights)).whole().add(name, evidence);
    }

    @Nullable Cluster get(String name) {
        return byKey(key(name));
    }

    private @Nullable Cluster byKey(String key) {
        Cluster cluster = byName.get(key);
        return cluster == null ? null : cluster.whole();
    }

    /** Takes two names to be one entity. */
    void unite(String one, String other) {
        Cluster first = get(one);
        Cluster second = get(other);
        if (first != null && second != null && first != second) {
            first.addAll(second);
        }
    }

    List<Cluster> all() {
        return byName.values().stream().map(Cluster::whole).distinct().toList();
    }

    /** Links acronyms to the one longer name whose initials they are. */
    void linkAcronyms() {
        Map<String, String> initials = new HashMap<>();
        for (String name : byName.keySet()) {
            String letters = Acronyms.initials(name);
            if (letters.length() >= 3) {
                initials.merge(letters, name, (one, other) -> "");
            }
        }
        for (String name : List.copyOf(byName.keySet())) {
            Cluster cluster = byKey(name);
            String full = initials.get(name);
            if (cluster != null && full != null && !full.isEmpty() && cluster.evidence().has(Clue.ACRONYM)) {
                unite(full, name);
            }
        }
    }

    /** Links "Brand" to the one longer "Brand Something Ltd" whose other words only say what it is. */
    void linkShortForms() {
        Map<String, String> longer = new HashMap<>();
        byName.forEach((name, cluster) -> {
            int blank = name.indexOf(' ');
            if (blank > 0 && cluster.whole().kind() == EntityKind.ORGANISATION && isDescriptive(name.substring(blank + 1))) {
                longer.merge(name.substring(0, blank), name, (one, other) -> byKey(one) == byKey(other) ? one : "");
            }
        });
        longer.forEach((brand, name) -> {
            Cluster cluster = byKey(brand);
            Cluster full = byKey(name);
            boolean introduced = full != null && cluster != null && (full.first().from() < cluster.first().from()
                    || gazetteer.isCompanyForm(name.substring(name.lastIndexOf(' ') + 1)));
            if (introduced && cluster != null && cluster.kind() != EntityKind.PLACE && !gazetteer.isGivenName(brand)) {
                unite(name, brand);
            }
        });
    }

    private boolean isDescriptive(String rest) {
        String last = rest.substring(rest.lastIndexOf(' ') + 1);
        return gazetteer.isOrganisationSuffix(last) && rest.length() - rest.replace(" ", "").length() <= 2;
    }

    /** Links single names to people: each occurrence of a surname to the person of that name who was named last, given names likewise. */
    void linkPeople() {
        Map<String, List<Cluster>> people = new HashMap<>();
        for (Cluster cluster : all()) {
            if (cluster.kind() == EntityKind.PERSON) {
                nameParts(cluster).forEach(part -> people.computeIfAbsent(part, key -> new ArrayList<>()).add(cluster));
            }
        }
        for (String name : List.copyOf(byName.keySet())) {
            Cluster cluster = byKey(name);
            List<Cluster> bearers = people.getOrDefault(name, List.of()).stream().map(Cluster::whole).filter(one -> one != cluster).distinct().toList();
            if (cluster != null && !bearers.isEmpty() && isLinkable(cluster)) {
                link(name, cluster, bearers);
            }
        }
    }

    private boolean isLinkable(Cluster cluster) {
        return !cluster.evidence().has(Clue.PLACE_KNOWN) && !cluster.evidence().has(Clue.KNOWN_ORGANISATION)
                && !cluster.evidence().has(Clue.ORGANISATION_SUFFIX) || cluster.evidence().has(Clue.TITLE);
    }

    private List<String> nameParts(Cluster cluster) {
        List<String> parts = new ArrayList<>();
        for (Candidate name : cluster.names()) {
            if (name.size() < 2 || name.size() > 6) {
                continue;
            }
            String key = key(name.text());
            String[] words = key.split(" ");
            int last = gazetteer.isNameSuffix(words[words.length - 1]) ? words.length - 1 : words.length;
            for (int i = 1; i < last; i++) {
                parts.add(String.join(" ", List.of(words).subList(i, last)));
            }
            parts.add(words[0]);
            if (last > 2) {
                parts.add(words[0] + " " + words[last - 1]);
            }
        }
        return parts.stream().distinct().toList();
    }

    private void link(String name, Cluster single, List<Cluster> bearers) {
        if (bearers.size() == 1) {
            bearers.getFirst().addAll(single);
            return;
        }
        TreeMap<Integer, Cluster> named = new TreeMap<>();
        bearers.forEach(bearer -> bearer.names().stream().filter(full -> full.size() > 1).forEach(full -> named.put(full.from(), bearer)));
        byName.remove(name);
        for (Candidate mention : single.names()) {
            Map.Entry<Integer, Cluster> latest = named.lowerEntry(mention.from());
            (latest == null ? bearers.getFirst() : latest.getValue()).add(mention);
        }
    }
}

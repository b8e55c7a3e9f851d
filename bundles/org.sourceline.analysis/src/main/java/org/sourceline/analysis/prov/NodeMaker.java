package org.sourceline.analysis.prov;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Stance;

/** A node while it is made. */
final class NodeMaker {

    private final String id;
    private final ProvNode.Kind kind;
    private final String label;
    private final SortedMap<ProvRelation, TreeSet<String>> relations = new TreeMap<>();
    private final SortedMap<LinkRelation, TreeSet<String>> links = new TreeMap<>();
    private @Nullable String article;
    private @Nullable Stance stance;

    NodeMaker(String id, ProvNode.Kind kind, String label) {
        this.id = id;
        this.kind = kind;
        this.label = label;
    }

    String id() {
        return id;
    }

    NodeMaker in(String value) {
        article = value;
        return this;
    }

    NodeMaker stance(@Nullable Stance value) {
        stance = value;
        return this;
    }

    /** Adds that this node stands to the other in a relation; nothing stands in one to itself. */
    void add(ProvRelation relation, String other) {
        if (!other.equals(id)) {
            relations.computeIfAbsent(relation, key -> new TreeSet<>()).add(other);
        }
    }

    void add(LinkRelation relation, String other) {
        links.computeIfAbsent(relation, key -> new TreeSet<>()).add(other);
    }

    ProvNode made() {
        return new ProvNode(id, kind, label, stance, article, lists(relations), lists(links));
    }

    private static <K extends Comparable<K>> SortedMap<K, List<String>> lists(SortedMap<K, ? extends Collection<String>> sets) {
        SortedMap<K, List<String>> lists = new TreeMap<>();
        sets.forEach((key, set) -> lists.put(key, List.copyOf(set)));
        return Collections.unmodifiableSortedMap(lists);
    }
}

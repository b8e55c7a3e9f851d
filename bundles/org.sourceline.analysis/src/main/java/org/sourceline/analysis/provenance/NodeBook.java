package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.provenance.Node.Kind;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.SourceKind;

/** The nodes of a graph while it is drawn. Agents with a name are one node in all articles; the others one in each article. */
final class NodeBook {

    private static final Set<String> MESSAGES = Set.of("message", "messages", "email", "emails", "e-mail", "e-mails", "mail", "mails", "letter",
            "letters", "chat", "chats", "texts", "tweet", "tweets", "correspondence");
    private static final Set<String> ARTICLES = Set.of("article", "story", "report", "investigation", "piece", "account", "reporting");

    private final CaseIndex index;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    NodeBook(CaseIndex index) {
        this.index = index;
    }

    private static final class Entry {
        private Kind kind;
        private final String label;
        private final @Nullable String entity;
        private final Set<Place> places = new LinkedHashSet<>();

        Entry(Kind kind, String label, @Nullable String entity) {
            this.kind = kind;
            this.label = label;
            this.entity = entity;
        }
    }

    /** All nodes, those of some ids first. */
    List<Node> nodes(Set<String> first) {
        Set<String> order = new LinkedHashSet<>(first);
        order.addAll(entries.keySet());
        List<Node> nodes = new ArrayList<>();
        for (String id : order) {
            Entry entry = entries.get(id);
            if (entry != null) {
                nodes.add(new Node(id, entry.kind, entry.label, entry.entity, List.copyOf(entry.places)));
            }
        }
        return nodes;
    }

    Kind kind(String id) {
        Entry entry = entries.get(id);
        return entry == null ? Kind.UNKNOWN : entry.kind;
    }

    private String put(String id, Kind kind, String label, @Nullable String entity, @Nullable Place place) {
        Entry entry = entries.computeIfAbsent(id, key -> new Entry(kind, label, entity));
        if (kind == Kind.PUBLISHER) {
            entry.kind = kind;
        }
        if (place != null) {
            entry.places.add(place);
        }
        return id;
    }

    /** Another place where a node is named. */
    void seen(String id, Place place) {
        Entry entry = entries.get(id);
        if (entry != null) {
            entry.places.add(place);
        }
    }

    /** The outlet whose words an article has; its file where the article does not tell. */
    String outlet(String article, Kind kind) {
        ArticleFacts facts = index.facts(article);
        String name = facts.publisher() != null ? facts.publisher() : facts.origin().orElse(null);
        Place place = new Place(article, null, List.of());
        return name == null ? put("article " + article, kind, article.substring(article.lastIndexOf('/') + 1), null, place)
                : put(named(name), kind, name, null, place);
    }

    /** The site that carries an article of somebody else; null if the outlet's own page is at hand, as far as it tells. */
    @Nullable String carrier(String article) {
        String name = index.facts(article).republisher();
        return name == null ? null : put(named(name), Kind.PUBLISHER, name, null, new Place(article, null, List.of()));
    }

    private static String named(String name) {
        return "name " + Names.form(name);
    }

    /** The node of a step of a claim's chain. */
    String step(ClaimRef claim, ChainStep step) {
        String origin = step.kind() == SourceKind.DOCUMENT || step.kind() == SourceKind.PUBLICATION ? originCalled(claim.article(), step.agent()) : null;
        if (origin != null) {
            String id = outlet(origin, Kind.OUTLET);
            seen(id, claim.attribution());
            return id;
        }
        String entity = step.entity() == null ? null : index.entityOf(claim.article(), step.entity());
        String known = entity == null ? null : index.label(entity);
        Kind kind = kind(step);
        boolean named = known != null || kind == Kind.NAMED_PERSON || kind == Kind.OUTLET || kind == Kind.ORGANISATION;
        String label = known != null ? known : step.agent();
        String id = named ? named(label) : kind + " " + claim.article() + ' ' + Names.form(step.agent());
        return put(id, kind, label, named ? entity : null, claim.attribution());
    }

    /** "The article" in a report that rests on another is that other. */
    private @Nullable String originCalled(String article, String words) {
        List<String> origins = index.originsOf(article);
        String last = Names.form(words).replaceAll(".*[^\\p{L}]", "");
        return origins.size() == 1 && ARTICLES.contains(last) ? origins.getFirst() : null;
    }

    /** Whoever said a claim for which the text names nobody. */
    String unknown(ClaimRef claim) {
        return put("unknown " + claim.article(), Kind.UNKNOWN, "", null, claim.place());
    }

    private static Kind kind(ChainStep step) {
        return switch (step.kind()) {
            case NAMED_PERSON -> Kind.NAMED_PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case ANONYMOUS_PERSON -> Kind.ANONYMOUS_PERSON;
            case DOCUMENT -> isOfMessages(step.agent()) ? Kind.MESSAGES : Kind.DOCUMENT;
            case DATA -> Kind.DATA;
            case PUBLICATION -> Kind.OUTLET;
            case UNATTRIBUTED -> Kind.UNKNOWN;
        };
    }

    private static boolean isOfMessages(String words) {
        for (String word : Names.form(words).split("[^\\p{L}-]+")) {
            if (MESSAGES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

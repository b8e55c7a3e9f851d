package org.sourceline.analysis.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Strength;

/** A picture while it is made: sources of one name are one node, and what passed between two of them in one manner is one line. */
final class Gathering {

    /** The id of the node for a source that nobody names. */
    static final String NOBODY = "nobody";

    private record Line(String teller, String hearer, Strength strength) {
    }

    private static final class Told {
        private final Map<Telling, Integer> tellings = new LinkedHashMap<>();
        private final Set<Place> places = new LinkedHashSet<>();
        private String cue = "";
    }

    private static final class Known {
        private final String name;
        private final Set<Place> places = new LinkedHashSet<>();
        private NodeKind kind;

        Known(NodeKind kind, String name) {
            this.kind = kind;
            this.name = name;
        }
    }

    private final Map<String, Known> nodes = new LinkedHashMap<>();
    private final Map<Line, Told> lines = new LinkedHashMap<>();
    /** The id of the messages that are meant where a statement does not say whose; null where it is unknown. */
    private final @Nullable String only;

    /** @param only the id of the messages that are meant where a statement does not say whose; null where it is unknown */
    Gathering(@Nullable String only) {
        this.only = only;
    }

    /** Adds the node, or to one of that id a place. The first name stays; an organisation that is a medium elsewhere is one here. */
    String node(String id, NodeKind kind, String name, Place place) {
        Known known = nodes.computeIfAbsent(id, key -> new Known(kind, name));
        known.places.add(place);
        if (known.kind == NodeKind.ORGANISATION && (kind == NodeKind.OUTLET || kind == NodeKind.PUBLISHER)) {
            known.kind = NodeKind.OUTLET;
        }
        return id;
    }

    void line(String teller, String hearer, Telling telling, String cue, Strength strength, Place place) {
        if (teller.equals(hearer)) {
            return;
        }
        Told told = lines.computeIfAbsent(new Line(teller, hearer, strength), line -> new Told());
        told.tellings.merge(telling, 1, Integer::sum);
        told.cue = told.places.isEmpty() || told.cue.equals(cue) ? cue : "";
        told.places.add(place);
    }

    /**
     * The way of a statement from its origin to the node above.
     *
     * @param above the node to which the publisher passes it; null for none
     * @param first the kind of the publisher's node
     */
    void chain(Statement statement, @Nullable String above, NodeKind first) {
        List<ChainStep> chain = statement.claim().chain();
        String hearer = above;
        for (int i = 0; i < chain.size(); i++) {
            ChainStep step = chain.get(i);
            boolean isOrigin = i == chain.size() - 1;
            NodeKind kind = i == 0 && step.kind() == SourceKind.PUBLICATION ? first : NodeKind.of(step.kind(), step.agent());
            String id = kind == NodeKind.MESSAGES ? Messages.id(step, isOrigin ? null : chain.get(i + 1), only) : key(step);
            hearer = step(statement, step, id, kind, hearer, isOrigin);
        }
        if (chain.isEmpty() || chain.size() == 1 && statement.claim().sourceKind() == SourceKind.UNATTRIBUTED) {
            unsourced(statement, hearer);
        }
    }

    private String step(Statement statement, ChainStep step, String key, NodeKind kind, @Nullable String hearer, boolean isOrigin) {
        Passage words = step.cue();
        Place place = words != null ? statement.place(words) : isOrigin ? originPlace(statement) : statement.place();
        String cue = words == null ? "" : Statement.line(words.exact());
        Stance stance = stance(statement, step, isOrigin);
        Strength strength = Strength.of(step.kind(), stance);
        Telling telling = Telling.of(step.kind(), stance, cue);
        String id = node(key, kind, step.agent(), place);
        String medium = step.medium();
        if (hearer == null) {
            return id;
        }
        if (medium == null) {
            line(id, hearer, telling, cue, strength, place);
        } else if (isWriting(hearer)) {
            line(id, hearer, Telling.WROTE, cue, strength, place);
        } else {
            String between = node(Messages.of(medium, id), NodeKind.isMessages(medium) ? NodeKind.MESSAGES : NodeKind.DOCUMENT, medium, place);
            boolean wrote = telling == Telling.WROTE || telling == Telling.TOLD;
            line(between, hearer, Telling.SHOWED, wrote ? "" : cue, Strength.DOCUMENT, place);
            line(id, between, Telling.WROTE, wrote ? cue : "", strength, place);
        }
        return id;
    }

    private static Stance stance(Statement statement, ChainStep step, boolean isOrigin) {
        Stance own = step.stance();
        return own != null ? own : isOrigin ? statement.claim().stance() : Stance.ASSERTS;
    }

    private static Place originPlace(Statement statement) {
        List<Passage> source = statement.claim().source();
        return source.isEmpty() ? statement.place() : statement.place(source.getFirst());
    }

    private void unsourced(Statement statement, @Nullable String hearer) {
        String id = node(NOBODY, NodeKind.UNKNOWN, "", statement.place());
        if (hearer != null) {
            line(id, hearer, Telling.SAID, "", Strength.UNSOURCED, statement.place());
        }
    }

    /** What tells agents apart: the entity, else the name. */
    static String key(ChainStep step) {
        String entity = step.entity();
        return entity != null ? entity : step.agent().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** Whoever publishes one article and is passed on by another medium is an outlet: the publisher of a copy is who stands at its end. */
    List<PictureNode> nodes() {
        Set<String> passedOn = new HashSet<>();
        lines.keySet().stream().filter(line -> !line.hearer().equals(Pictures.CLAIM)).forEach(line -> passedOn.add(line.teller()));
        List<PictureNode> made = new ArrayList<>();
        nodes.forEach((id, known) -> {
            NodeKind kind = known.kind == NodeKind.PUBLISHER && passedOn.contains(id) ? NodeKind.OUTLET : known.kind;
            made.add(new PictureNode(id, kind, known.name, "", List.copyOf(known.places)));
        });
        return made;
    }

    /** A line that also goes by way of messages or a document is left out: the longer way says more. */
    List<PictureEdge> edges() {
        List<Line> byWriting = lines.keySet().stream().filter(line -> isWriting(line.teller())).toList();
        return lines.entrySet().stream().filter(entry -> !isShortcut(entry.getKey(), byWriting))
                .map(entry -> edge(entry.getKey(), entry.getValue())).toList();
    }

    private static PictureEdge edge(Line line, Told told) {
        Telling most = told.tellings.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return new PictureEdge(line.teller(), line.hearer(), most, told.cue, line.strength(), List.copyOf(told.places));
    }

    private boolean isShortcut(Line line, List<Line> byWriting) {
        return byWriting.stream().filter(other -> other.hearer().equals(line.hearer()))
                .anyMatch(other -> lines.containsKey(new Line(line.teller(), other.teller(), line.strength())));
    }

    private boolean isWriting(String id) {
        Known node = nodes.get(id);
        return node != null && (node.kind == NodeKind.MESSAGES || node.kind == NodeKind.DOCUMENT);
    }
}

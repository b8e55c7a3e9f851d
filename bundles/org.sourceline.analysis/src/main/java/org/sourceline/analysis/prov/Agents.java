package org.sourceline.analysis.prov;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourceline.analysis.prov.ProvNode.Kind;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.SourceKind;

/** Who the steps of chains and the names of publishers and authors are: one agent for all that mean the same. */
final class Agents {

    /** Somebody who says, writes or publishes. */
    record Agent(String id, Kind kind, String name) {
    }

    private final CaseIndex index;
    private final Map<String, Agent> byName = new HashMap<>();

    Agents(CaseIndex index) {
        this.index = index;
    }

    /** Who a step is; empty if nobody is named, or the step is a document. */
    Optional<Agent> of(String article, ChainStep step) {
        SourceKind source = step.kind();
        if (source == SourceKind.DOCUMENT || source == SourceKind.DATA || source == SourceKind.UNATTRIBUTED) {
            return Optional.empty();
        }
        Kind kind = source == SourceKind.NAMED_PERSON || source == SourceKind.ANONYMOUS_PERSON ? Kind.PERSON : Kind.ORGANISATION;
        String entity = step.entity() == null ? step.agent().toLowerCase(Locale.ROOT) : index.entityOf(article, step.entity());
        String label = index.label(entity);
        String key = source == SourceKind.ANONYMOUS_PERSON && label == null ? article + ' ' + entity : entity;
        Agent agent = new Agent(Iris.agent(key), kind, label != null ? label : step.agent());
        byName.putIfAbsent(plain(agent.name()), agent);
        byName.putIfAbsent(plain(step.agent()), agent);
        return Optional.of(agent);
    }

    /** The agent of that name: the one that a chain has, else a new one. */
    Agent named(String name, Kind kind) {
        return byName.computeIfAbsent(plain(name), key -> new Agent(Iris.agent(key), kind, name));
    }

    /** The id of the document or the data that a step is: known in its article only. */
    String document(String article, ChainStep step) {
        return Iris.document(article + ' ' + (step.entity() == null ? step.agent() : step.entity()));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

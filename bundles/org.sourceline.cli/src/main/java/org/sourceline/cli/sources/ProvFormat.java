package org.sourceline.cli.sources;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

import org.sourceline.analysis.prov.ProvGraph;
import org.sourceline.analysis.prov.ProvNode;
import org.sourceline.analysis.prov.ProvRelation;
import org.sourceline.cli.Json;
import org.sourceline.core.model.LinkRelation;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * A graph in the PROV ontology (W3C PROV-O 2013), written as JSON-LD 1.0 with its context inside, so that nothing is fetched to read it. Stances and
 * the links that PROV has no terms for are in a vocabulary of our own.
 */
final class ProvFormat {

    private static final String OWN = "urn:sourceline:vocabulary:";

    private ProvFormat() {
    }

    static void write(ProvGraph graph, PrintStream out) {
        Json.print(out, json -> {
            json.writeStartObject();
            context(json);
            json.writeArrayFieldStart("@graph");
            for (ProvNode node : graph.nodes()) {
                node(node, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void context(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("@context");
        json.writeStringField("prov", "http://www.w3.org/ns/prov#");
        json.writeStringField("id", "@id");
        json.writeStringField("type", "@type");
        json.writeStringField("label", "http://www.w3.org/2000/01/rdf-schema#label");
        json.writeStringField("stance", OWN + "stance");
        reference("isPartOf", "http://purl.org/dc/terms/isPartOf", json);
        for (ProvRelation relation : ProvRelation.values()) {
            reference(relation.term(), "prov:" + relation.term(), json);
        }
        for (LinkRelation relation : LinkRelation.values()) {
            if (ProvRelation.of(relation).isEmpty()) {
                reference(relation.json(), OWN + relation.json(), json);
            }
        }
        json.writeEndObject();
    }

    private static void reference(String term, String iri, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(term);
        json.writeStringField("@id", iri);
        json.writeStringField("@type", "@id");
        json.writeEndObject();
    }

    private static void node(ProvNode node, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        ids("type", node.kind().isAgent() ? List.of("prov:Agent", "prov:" + node.kind().term()) : List.of("prov:" + node.kind().term()), json);
        json.writeStringField("label", node.label());
        if (node.stance() != null) {
            json.writeStringField("stance", node.stance().json());
        }
        if (node.article() != null) {
            json.writeStringField("isPartOf", node.article());
        }
        for (ProvRelation relation : node.relations().keySet()) {
            ids(relation.term(), node.relations().getOrDefault(relation, List.of()), json);
        }
        for (LinkRelation relation : node.links().keySet()) {
            ids(relation.json(), node.links().getOrDefault(relation, List.of()), json);
        }
        json.writeEndObject();
    }

    private static void ids(String term, List<String> ids, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(term);
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }
}

package org.sourceline.cli.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.cli.ExitCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The provenance of a case as JSON-LD, read back as a program that knows nothing of us would: by its context. */
class ProvTest {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Path SAMPLE = Path.of("../../seeds/BrineLagoon/articles");

    @TempDir
    private Path folder = Path.of(".");

    /** A statement of RDF. */
    private record Triple(String subject, String predicate, String object) {
    }

    /** What the context says of a term. */
    private record Term(String iri, boolean reference) {
    }

    private final Map<String, Term> terms = new HashMap<>();
    private final List<Triple> triples = new ArrayList<>();

    @BeforeEach
    void makeCase() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("case/articles"));
        for (String name : List.of("fennmark-brine.txt", "harrow-herald-brine.txt", "orrin-bay-today.txt")) {
            Files.copy(SAMPLE.resolve(name), articles.resolve(name));
        }
    }

    private String written() {
        Cli called = Cli.call("sources", "--format", "prov", folder.resolve("case"));
        assertEquals(ExitCode.OK, called.code(), called.err());
        return called.out();
    }

    private void read(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("@context")) {
                    context(json);
                } else {
                    assertEquals("@graph", name);
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        node(json);
                    }
                }
            }
        }
    }

    private void context(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String term = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                terms.put(term, new Term(json.getText(), false));
            } else {
                Map<String, String> definition = new HashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    definition.put(json.currentName(), json.nextTextValue());
                }
                assertEquals(Set.of("@id", "@type"), definition.keySet());
                terms.put(term, new Term(iri(definition.getOrDefault("@id", "")), definition.getOrDefault("@type", "").equals("@id")));
            }
        }
    }

    /** A compact IRI written out. */
    private String iri(String text) {
        int colon = text.indexOf(':');
        Term prefix = colon < 0 ? null : terms.get(text.substring(0, colon));
        return prefix == null ? text : prefix.iri() + text.substring(colon + 1);
    }

    private void node(JsonParser json) throws IOException {
        String subject = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Term term = Objects.requireNonNull(terms.get(json.currentName()), json.currentName() + " is not in the context");
            json.nextToken();
            List<String> values = new ArrayList<>();
            if (json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    values.add(json.getText());
                }
            } else {
                values.add(json.getText());
            }
            if (term.iri().equals("@id")) {
                subject = values.getFirst();
                continue;
            }
            boolean named = term.reference() || term.iri().equals("@type");
            for (String value : values) {
                triples.add(new Triple(subject, term.iri(), named ? "<" + iri(value) + ">" : value));
            }
        }
    }

    private List<String> objects(String subject, String predicate) {
        return triples.stream().filter(one -> one.subject().equals(subject) && one.predicate().equals(predicate)).map(Triple::object).toList();
    }

    private Set<String> ofType(String type) {
        Set<String> found = new HashSet<>();
        triples.stream().filter(one -> one.predicate().equals("@type") && one.object().equals("<" + PROV + type + ">")).forEach(one -> found.add(one.subject()));
        return found;
    }

    @Test
    void whatIsReadBackIsAGraphOfProv() throws IOException {
        read(written());
        Set<String> entities = ofType("Entity");
        Set<String> agents = ofType("Agent");
        assertTrue(agents.containsAll(ofType("Person")) && agents.containsAll(ofType("Organization")));
        assertFalse(ofType("Person").isEmpty());
        for (Triple triple : triples) {
            if (triple.object().startsWith("<") && !triple.predicate().equals("@type")) {
                String object = triple.object().substring(1, triple.object().length() - 1);
                boolean attribution = triple.predicate().equals(PROV + "wasAttributedTo");
                assertTrue(entities.contains(triple.subject()), triple.toString());
                assertTrue((attribution ? agents : entities).contains(object), triple.toString());
            }
        }
    }

    @Test
    void articlesAndClaimsAreRelatedAsTheLinksAre() throws IOException {
        read(written());
        String wire = "articles/fennmark-brine.txt";
        assertTrue(objects("articles/harrow-herald-brine.txt", PROV + "wasDerivedFrom").contains("<" + wire + ">"), triples.toString());
        assertEquals(List.of("<" + wire + ">"), objects("articles/orrin-bay-today.txt", PROV + "wasDerivedFrom"));
        for (String term : List.of("wasAttributedTo", "wasQuotedFrom", "hadPrimarySource")) {
            assertTrue(triples.stream().anyMatch(one -> one.predicate().equals(PROV + term)), term);
        }
        assertTrue(triples.stream().anyMatch(one -> one.predicate().endsWith(":denies")), triples.toString());
    }

    @Test
    void twoRunsWriteTheSame() {
        assertEquals(written(), written());
    }

    @Test
    void noOtherFormatIsKnown() {
        Cli called = Cli.call("sources", "--format", "turtle", folder.resolve("case"));
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().contains("“turtle”"), called.err());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsWritten() throws IOException {
        Files.write(folder.resolve("case/articles/picture.txt"), new byte[] {1, 0, 2, 0});
        Cli called = Cli.call("sources", "--format", "prov", folder.resolve("case"));
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("picture.txt"), called.err());
        read(called.out());
        assertTrue(ofType("Entity").contains("articles/fennmark-brine.txt"));
    }
}

package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.IdentityBody;
import org.sourceline.core.model.UnknownBody;

/** The file of a set's entities, as files of others may hold it. */
class IdentityPageTest {

    private static final String HEAD = "{\n \"@context\": [\"http://www.w3.org/ns/anno.jsonld\",\"urn:sourceline:context:1\"],\n"
            + " \"id\": \"urn:uuid:1\",\n \"type\": \"AnnotationPage\",\n"
            + " \"partOf\": {\"id\":\"urn:uuid:2\",\"type\":\"AnnotationCollection\",\"label\":\"anna\"},\n"
            + " \"generator\": \"Sourceline 0.1.0\",\n \"formatVersion\": 1,\n \"items\": [\n  ";
    private static final String BEFORE_BODY = "{\"id\":\"urn:uuid:3\",\"type\":\"Annotation\",\"motivation\":\"identifying\",\"status\":\"manual\","
            + "\"creator\":{\"type\":\"Person\",\"name\":\"Anna Brekke\"},\"created\":\"2031-03-03T10:00:00Z\","
            + "\"modified\":\"2031-03-03T10:00:00Z\",\"body\":";
    private static final String TAIL = "}\n ]\n}\n";
    private static final String BODY = "{\"type\":\"Identity\",\"entity\":\"m-olsund\",\"kind\":\"Person\",\"label\":\"Marit Olsund\","
            + "\"aliases\":[\"M. Olsund\"],\"sameAs\":[\"wikidata:Q42\"],\"mergedInto\":\"marit-olsund\",\"splitFrom\":\"olsund\","
            + "\"differentFrom\":[\"mads-olsund\"],\"mood\":[1.50]}";

    private static LoadedPage read(String body) throws PageReadException {
        return new PageReader().read((HEAD + BEFORE_BODY + body + TAIL).getBytes(StandardCharsets.UTF_8), "entities/anna.jsonld");
    }

    @Test
    void everythingIsReadAndWrittenBackByteForByte() throws Exception {
        LoadedPage loaded = read(BODY);
        IdentityBody body = assertInstanceOf(IdentityBody.class, loaded.page().items().getFirst().body());
        assertEquals(EntityKind.PERSON, body.kind());
        assertEquals(List.of("mads-olsund"), body.differentFrom());
        assertEquals("[1.50]", body.extras().find("mood").orElseThrow());
        assertEquals(HEAD + BEFORE_BODY + BODY + TAIL, new String(new PageWriter().toBytes(loaded.page()), StandardCharsets.UTF_8));
    }

    @Test
    void whatThisVersionDoesNotKnowIsKept() throws Exception {
        for (String body : List.of("{\"type\":\"Identity\",\"entity\":\"a\",\"kind\":\"Ship\"}", "{\"type\":\"Identity\"}",
                "{\"type\":\"Identity\",\"entity\":\"a\",\"aliases\":\"b\"}")) {
            LoadedPage loaded = read(body);
            assertInstanceOf(UnknownBody.class, loaded.page().items().getFirst().body());
            assertEquals(HEAD + BEFORE_BODY + body + TAIL, new String(new PageWriter().toBytes(loaded.page()), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefusedWithItsName() {
        String whole = (HEAD + BEFORE_BODY + BODY + TAIL).stripTrailing();
        for (int length = 1; length < whole.length(); length++) {
            byte[] cut = whole.substring(0, length).getBytes(StandardCharsets.UTF_8);
            String message = assertThrows(PageReadException.class, () -> new PageReader().read(cut, "entities/anna.jsonld")).getMessage();
            assertTrue(message.startsWith("entities/anna.jsonld is "), message);
        }
    }
}

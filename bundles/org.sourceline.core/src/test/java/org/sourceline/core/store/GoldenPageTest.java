package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Identifiers;

/** The form on disk, by one file that must never change: it is format version 1. */
class GoldenPageTest {

    static byte[] golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenPageTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void writesTheGoldenFile() throws IOException {
        String expected = new String(golden("version1.jsonld"), StandardCharsets.UTF_8);

        assertEquals(expected, new String(new PageWriter().toBytes(SamplePage.page()), StandardCharsets.UTF_8));
    }

    @Test
    void readsTheGoldenFile() throws IOException {
        byte[] bytes = golden("version1.jsonld");

        LoadedPage loaded = new PageReader().read(bytes, "version1.jsonld");

        assertEquals(SamplePage.page(), loaded.page());
        assertEquals(Identifiers.sha256(bytes), loaded.hash());
        assertFalse(loaded.readOnly());
    }

    @Test
    void doesNotDependOnTheOrderInMemory() {
        byte[] sorted = new PageWriter().toBytes(SamplePage.page());

        assertArrayEquals(sorted, new PageWriter().toBytes(SamplePage.page().withItems(SamplePage.page().items().reversed())));
    }

    @Test
    void givesEachAnnotationOneLine() {
        String[] lines = new String(new PageWriter().toBytes(SamplePage.page()), StandardCharsets.UTF_8).split("\n", -1);

        int items = SamplePage.page().items().size();
        assertEquals(" \"items\": [", lines[10]);
        for (int i = 0; i < items; i++) {
            assertEquals("  {\"id\":\"" + SamplePage.page().items().get(i).id() + '"', lines[11 + i].substring(0, 55));
        }
        assertEquals(" ]", lines[11 + items]);
    }

    @Test
    void writesAPageWithoutAnnotations() throws IOException {
        byte[] bytes = new PageWriter().toBytes(SamplePage.page().withItems(java.util.List.of()));

        assertEquals(SamplePage.page().withItems(java.util.List.of()), new PageReader().read(bytes, "empty").page());
        assertEquals(" \"items\": [\n ]\n}\n", new String(bytes, StandardCharsets.UTF_8).split("(?= \"items\")")[1]);
    }
}

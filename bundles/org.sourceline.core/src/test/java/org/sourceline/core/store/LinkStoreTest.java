package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.SampleLinks;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Page;

/** The file of the links of a set: as canonical, safe and careful with what it does not know as the pages of articles. */
class LinkStoreTest {

    private static final Annotation LATE = SampleLinks.suggestion(LinkRelation.QUOTES, "late", 700);
    private static final Annotation EARLY = SampleLinks.suggestion(LinkRelation.DENIES, "early", 20);

    @TempDir
    private Path folder;

    private LinkStore store() {
        return new Case(folder).sets().links("suggested");
    }

    private static LoadedPage load(LinkStore store) throws IOException {
        return store.load().orElseThrow();
    }

    @Test
    void oneLineForEachLinkSortedByArticleAndPlace() throws IOException {
        store().save(SampleLinks.page(LATE, EARLY), null);
        List<String> lines = Files.readAllLines(folder.resolve("links/suggested.jsonld"));
        List<String> items = lines.stream().filter(line -> line.contains("\"Relation\"")).toList();
        assertEquals(2, items.size());
        assertTrue(items.getFirst().contains("\"from\":{\"article\":\"paper.txt\",\"annotation\":\"urn:uuid:of-early\"},"
                + "\"to\":{\"article\":\"wire.txt\",\"annotation\":null},\"reason\":\"The same nine words.\""), items.getFirst());
        assertTrue(items.getFirst().indexOf("\"source\":\"articles/paper.txt\"") < items.getFirst().indexOf("\"source\":\"articles/wire.txt\""));
        assertFalse(lines.stream().anyMatch(line -> line.startsWith(" \"article\"")), "a page of links belongs to no article");
    }

    @Test
    void whatWasReadIsWrittenAgainByteForByte() throws IOException {
        Path file = folder.resolve("links/suggested.jsonld");
        store().save(SampleLinks.page(EARLY, LATE), null);
        String strange = Files.readString(file).replace("words.\"}", "words.\",\"weight\":[1,2.50]}")
                .replace(" \"items\": [", " \"later\": {\"a\":1},\n \"items\": [")
                .replace("\"annotation\":null}", "\"annotation\":null,\"heading\":\"x\"}");
        Files.writeString(file, strange);
        byte[] before = Files.readAllBytes(file);
        LoadedPage loaded = load(store());
        store().save(loaded.page(), loaded.hash());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
        assertTrue(Files.readString(file).contains("\"weight\":[1,2.50]"));
        assertTrue(Files.readString(file).contains("\"heading\":\"x\""));
    }

    @Test
    void linksAreReadAsTheyWereSaved() throws IOException {
        Page page = SampleLinks.page(EARLY, LATE);
        store().save(page, null);
        assertEquals(page, load(store()).page());
        assertEquals(LATE.id(), Link.of("suggested", load(store()).page().items().getLast()).orElseThrow().id());
    }

    @Test
    void whatSomebodyElseWroteIsNotOverwritten() throws IOException {
        store().save(SampleLinks.page(EARLY), null);
        assertThrows(SetChangedException.class, () -> store().save(SampleLinks.page(LATE), null));
        assertEquals(List.of(EARLY), load(store()).page().items());
    }

    @Test
    void damagedFileIsNamedAndLeftAlone() throws IOException {
        store().save(SampleLinks.page(EARLY), null);
        Path file = store().file();
        Files.writeString(file, Files.readString(file).substring(0, 200));
        PageReadException failure = assertThrows(PageReadException.class, () -> store().load());
        assertTrue(String.valueOf(failure.getMessage()).contains("suggested.jsonld"), failure.getMessage());
        assertThrows(SetChangedException.class, () -> store().save(SampleLinks.page(LATE), null));
    }

    @Test
    void pageOfAnArticleIsRefused() {
        Page page = Page.empty("suggested", "articles/wire.txt", "", "UTF-8", "Test 1");
        assertThrows(IllegalArgumentException.class, () -> store().save(page, null));
    }

    @Test
    void noFileOutsideTheCaseIsWritten() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path root = Files.createDirectory(folder.resolve("case"));
        Files.createSymbolicLink(root.resolve("links"), outside);
        LinkStore store = new Case(root).sets().links("suggested");
        assertThrows(SaveException.class, () -> store.save(SampleLinks.page(EARLY), null));
        assertThrows(IllegalArgumentException.class, () -> new Case(root).sets().links("../evil"));
    }

    @Test
    void setsWithLinksAreListed() throws IOException {
        store().save(SampleLinks.page(EARLY), null);
        Files.writeString(folder.resolve("links/.hidden.jsonld"), "");
        assertEquals(List.of("suggested"), new Case(folder).sets().namesWithLinks());
    }
}

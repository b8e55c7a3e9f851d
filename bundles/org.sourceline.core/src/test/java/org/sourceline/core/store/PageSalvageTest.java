package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/** A damage costs the lines it touches, and nothing is made up. */
class PageSalvageTest {

    private static final Page PAGE = SamplePage.page();
    private static final byte[] WHOLE = new PageWriter().toBytes(PAGE);

    @TempDir
    private Path folder;

    private static PageSalvage salvage(byte[] bytes) {
        return PageSalvage.of(bytes, "mara", SamplePage.ARTICLE);
    }

    @Test
    void aWholePageIsReadAsItIs() {
        assertEquals(new PageSalvage(PAGE, 0), salvage(WHOLE));
    }

    @Test
    void whatIsUnknownIsKept() throws IOException {
        byte[] newer = GoldenPageTest.golden("newer-minor.jsonld");
        byte[] written = new PageWriter().toBytes(new PageReader().read(newer, "newer").page());
        Page page = new PageReader().read(written, "rewritten").page();
        assertEquals(new PageSalvage(page, 0), PageSalvage.of(written, page.set().label(), page.article()));
    }

    @Test
    void aPageThatIsCutAnywhereGivesTheLinesBefore() {
        int most = 0;
        for (int length = 0; length < WHOLE.length; length++) {
            PageSalvage salvaged = salvage(Arrays.copyOf(WHOLE, length));
            List<Annotation> items = salvaged.page().items();
            assertEquals(PAGE.items().subList(0, items.size()), items, "at " + length);
            assertTrue(items.size() >= most && salvaged.lost() <= 1, "at " + length);
            most = items.size();
        }
        assertEquals(PAGE.items().size(), most);
    }

    @Test
    void aFlippedBitCostsTheAnnotationsOfItsLine() {
        for (int bit = 0; bit < WHOLE.length * 8; bit += 9) {
            byte[] flipped = WHOLE.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            PageSalvage salvaged = salvage(flipped);
            long same = salvaged.page().items().stream().filter(PAGE.items()::contains).count();
            assertTrue(same >= PAGE.items().size() - 2, "bit " + bit + ": " + same);
            assertFalse(salvaged.page().items().size() > PAGE.items().size(), "bit " + bit + " made something up");
        }
    }

    @Test
    void aLongPageOfRubbishIsAnsweredSoon() {
        byte[] rubbish = "{\"a\":[{\"b\":\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertEquals(0, salvage(rubbish).page().items().size());
        assertEquals(0, salvage(new byte[] {(byte) 0xff, 0, '"'}).page().items().size());
    }

    @Test
    void aDamagedPageIsSetAsideAndAnotherTakesItsPlace() throws IOException {
        PageStore store = new Case(folder).sets().pages("mara");
        store.save(PAGE, null);
        Path file = store.file(SamplePage.ARTICLE);
        byte[] damaged = Arrays.copyOf(WHOLE, WHOLE.length / 2);
        Files.write(file, damaged);
        assertThrows(PageReadException.class, () -> store.load(SamplePage.ARTICLE));

        Page salvaged = store.salvage(SamplePage.ARTICLE).page();
        Path aside = store.setAside(SamplePage.ARTICLE);
        store.save(salvaged, null);

        assertEquals("ferry.txt.jsonld.unreadable", String.valueOf(aside.getFileName()));
        assertArrayEquals(damaged, Files.readAllBytes(aside));
        assertEquals(salvaged, store.load(SamplePage.ARTICLE).orElseThrow().page());
        assertEquals(List.of(file), store.files());
        assertEquals("ferry.txt.jsonld.unreadable2", String.valueOf(store.setAside(SamplePage.ARTICLE).getFileName()));
    }

    @Test
    void aPageWithALongNameIsSetAsideToo() throws IOException {
        PageStore store = new Case(folder).sets().pages("mara");
        String article = "articles/" + "é".repeat(127);
        store.save(PAGE.withArticle(article), null);
        assertTrue(store.setAside(article).getFileName().toString().endsWith(".unreadable"));
    }

    @Test
    void whatIsNotThereIsNotSalvaged() {
        PageStore store = new Case(folder).sets().pages("mara");
        assertThrows(PageReadException.class, () -> store.salvage(SamplePage.ARTICLE));
        assertThrows(SaveException.class, () -> store.setAside(SamplePage.ARTICLE));
    }
}

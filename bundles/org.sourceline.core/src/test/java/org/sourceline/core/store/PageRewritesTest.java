package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;

/** A page is changed, and brought back to the last byte. */
class PageRewritesTest {

    private static final Annotation ADDED = SamplePage.numbered(99);
    private static final PageRewrites.NewPage FRESH = () -> SamplePage.page().withItems(List.of());

    @TempDir
    private Path root;
    private PageRewrites rewrites = new PageRewrites(new Case(Path.of("/")));
    private Path file = Path.of("/");

    @BeforeEach
    void setUp() throws IOException {
        rewrites = new PageRewrites(new Case(root));
        file = rewrites.file("mara", SamplePage.ARTICLE);
        Files.createDirectories(file.getParent());
    }

    private static Page add(Page page) {
        if (page.items().contains(ADDED)) {
            throw new IllegalArgumentException("there already");
        }
        List<Annotation> items = new ArrayList<>(page.items());
        items.add(ADDED);
        return page.withItems(items);
    }

    private static Page remove(Page page) {
        List<Annotation> items = new ArrayList<>(page.items());
        if (!items.remove(ADDED)) {
            throw new IllegalArgumentException("not there");
        }
        return page.withItems(items);
    }

    private void run(UnaryOperator<Page> change) throws IOException {
        rewrites.begin();
        CaseTransaction transaction = new CaseTransaction(new Case(root));
        transaction.add(file, rewrites.page("mara", SamplePage.ARTICLE, change, FRESH));
        transaction.run(it -> { }, rewrites::keep);
    }

    private List<Annotation> items() throws PageReadException {
        return new PageReader().read(file).page().items();
    }

    private void forthAndBackTwice() throws IOException {
        for (int i = 0; i < 2; i++) {
            run(PageRewritesTest::add);
            assertTrue(items().contains(ADDED));
            assertEquals(Optional.of(Identifiers.sha256(Files.readAllBytes(file))), rewrites.left(file));
            run(PageRewritesTest::remove);
        }
    }

    @Test
    void aPageIsAsItWas() throws IOException {
        new PageStore(root, file.getParent(), "mara", new PlatformFiles()).save(SamplePage.page(), null);
        String before = Files.readString(file);
        forthAndBackTwice();
        assertEquals(before, Files.readString(file));
    }

    @Test
    void aPageThatAnotherProgramLaidOutIsAsItWas() throws IOException {
        String before = new String(new PageWriter().toBytes(SamplePage.page())).replace("\n  {", "\n\n  {") + "\n";
        Files.writeString(file, before);
        forthAndBackTwice();
        assertEquals(before, Files.readString(file));
    }

    @Test
    void aPageThatWasMadeIsGone() throws IOException {
        forthAndBackTwice();
        assertFalse(Files.exists(file));
    }

    @Test
    void whatOthersAddedMeanwhileStays() throws IOException {
        run(PageRewritesTest::add);
        Annotation theirs = SamplePage.numbered(50);
        Page page = new PageReader().read(file).page();
        Files.write(file, new PageWriter().toBytes(page.withItems(List.of(theirs, ADDED))));
        run(PageRewritesTest::remove);
        assertEquals(List.of(theirs), items());
    }

    @Test
    void aPageWithOtherAnnotationsThanExpectedIsRefused() throws IOException {
        new PageStore(root, file.getParent(), "mara", new PlatformFiles()).save(SamplePage.page(), null);
        String message = assertThrows(SetChangedException.class, () -> run(PageRewritesTest::remove)).getMessage();
        assertEquals(file + " holds other annotations by now than this was to change; nothing was changed anywhere.", message);
    }

    @Test
    void aRunThatFailedIsForgotten() throws IOException {
        run(PageRewritesTest::add);
        rewrites.begin();
        CaseTransaction transaction = new CaseTransaction(new Case(root));
        transaction.add(file, rewrites.page("mara", SamplePage.ARTICLE, PageRewritesTest::remove, FRESH));
        assertThrows(IllegalStateException.class, () -> transaction.run(it -> { }, () -> {
            throw new IllegalStateException("no");
        }));
        run(PageRewritesTest::remove);
        assertFalse(Files.exists(file));
    }

    @Test
    void aPageOfANewerVersionIsRefused() throws IOException {
        Files.writeString(file, new String(new PageWriter().toBytes(SamplePage.page())).replace("\"formatVersion\": 1",
                "\"formatVersion\": 2"));
        String message = assertThrows(SaveException.class, () -> run(PageRewritesTest::add)).getMessage();
        assertEquals(file + " was written by a newer version of Sourceline and can only be read by this one.", message);
    }

    @Test
    void aDamagedPageIsRefused() throws IOException {
        Files.writeString(file, "{\"type\": \"AnnotationPage\"");
        String message = assertThrows(PageReadException.class, () -> run(PageRewritesTest::add)).getMessage();
        assertTrue(message.startsWith(file + " is cut off"), message);
    }

    @Test
    void theRelationsBetweenArticlesHaveAPageToo() throws IOException {
        assertEquals(root.resolve("links/mara.jsonld"), rewrites.file("mara", ""));
    }
}

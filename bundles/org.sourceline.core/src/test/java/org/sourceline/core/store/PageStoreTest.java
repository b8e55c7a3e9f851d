package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

class PageStoreTest {

    @TempDir
    private Path root;
    private Case owner = new Case(Path.of("."));
    private PageStore store = PageStore.in(Path.of("."), "mara");

    @BeforeEach
    void makeCase() {
        owner = new Case(root.resolve("harbour"));
        store = owner.sets().pages("mara");
    }

    private LoadedPage loaded() throws PageReadException {
        return store.load(SamplePage.ARTICLE).orElseThrow();
    }

    @Test
    void savesAndLoads() throws IOException {
        assertTrue(store.load(SamplePage.ARTICLE).isEmpty());
        assertEquals(List.of(), store.files());

        String hash = store.save(SamplePage.page(), null);

        assertEquals(SamplePage.page(), loaded().page());
        assertEquals(hash, loaded().hash());
        assertEquals(List.of(owner.root().resolve("annotations/mara/ferry.txt.jsonld")), store.files());
    }

    @Test
    void overwritesNothingThatItHasNotRead() throws IOException {
        store.save(SamplePage.page(), null);

        SetChangedException changed = assertThrows(SetChangedException.class,
                () -> store.save(SamplePage.page().withItems(List.of()), null));

        assertEquals(store.file(SamplePage.ARTICLE) + " was changed by another program since it was opened; nothing was overwritten.",
                changed.getMessage());
        assertEquals(SamplePage.page(), loaded().page());
    }

    @Test
    void noticesWhatChangedEvenIfTheTimeStampDidNot() throws IOException {
        String base = store.save(SamplePage.page(), null);
        Path file = store.file(SamplePage.ARTICLE);
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replace("captain", "skipper"));
        Files.setLastModifiedTime(file, time);

        assertThrows(SetChangedException.class, () -> store.save(SamplePage.page(), base));
        assertTrue(Files.readString(file).contains("skipper"));
    }

    @Test
    void noticesWhatWasRemoved() throws IOException {
        String base = store.save(SamplePage.page(), null);
        Files.delete(store.file(SamplePage.ARTICLE));

        SetChangedException changed = assertThrows(SetChangedException.class, () -> store.save(SamplePage.page(), base));

        assertTrue(String.valueOf(changed.getMessage()).contains("was removed by another program"));
        assertFalse(Files.exists(store.file(SamplePage.ARTICLE)));
    }

    @Test
    void leavesAnUnchangedPageAlone() throws IOException {
        String base = store.save(SamplePage.page(), null);
        Path file = store.file(SamplePage.ARTICLE);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        assertEquals(base, store.save(loaded().page(), base));

        assertEquals(1_000_000, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void doesNotWriteWhatANewerVersionWrote() throws IOException {
        store.save(SamplePage.page(), null);
        Path file = store.file(SamplePage.ARTICLE);
        Files.writeString(file, Files.readString(file).replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
        LoadedPage newer = loaded();

        assertTrue(newer.readOnly());
        SaveException refused = assertThrows(SaveException.class, () -> store.save(newer.page(), newer.hash()));
        assertEquals(file + " was written by a newer version of Sourceline and can only be read by this one.", refused.getMessage());
    }

    @Test
    void givesThePageTheNameOfTheSetAndTheArticle() throws IOException {
        store.save(SamplePage.page(), null);
        Files.createDirectories(owner.annotations().resolve("iven"));
        Files.copy(store.file(SamplePage.ARTICLE), owner.annotations().resolve("iven/barge.txt.jsonld"));

        Page page = owner.sets().pages("iven").load("articles/barge.txt").orElseThrow().page();

        assertEquals(Page.SetRef.named("iven"), page.set());
        assertEquals("articles/barge.txt", page.article());
    }

    @Test
    void cleansUpBehindSavesThatNeverEnded() throws IOException {
        String base = store.save(SamplePage.page(), null);
        Path stray = Files.writeString(store.folder().resolve(".sourceline-1234.tmp"), "half");

        owner.sets().pages("mara").save(SamplePage.page().withItems(List.of()), base);
        assertFalse(Files.exists(stray));

        owner.sets().removeStrays();
        Files.writeString(stray, "half");
        owner.sets().removeStrays();
        assertFalse(Files.exists(stray));
    }

    @ParameterizedTest
    @ValueSource(strings = { "articles/../secret.txt", "articles/", "", "/", "articles//a", "articles/.", "articles/a\0b", "../a" })
    void refusesPathsThatAreNoArticles(String article) {
        assertThrows(SaveException.class, () -> store.save(SamplePage.page().withArticle(article), null));
        assertThrows(PageReadException.class, () -> store.load(article));
        assertFalse(Files.exists(root.resolve("secret.txt.jsonld")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "line\nend.txt", "deep/down/a.txt", "Zo\u00eb.txt", "Zoe\u0308.txt", " leading.txt", "שלום.txt", "🚢.html",
            "a:b.txt",
            "percent%2F.txt" })
    @DisabledOnOs(OS.WINDOWS)
    void storesPagesOfArticlesWithOddNames(String name) throws IOException {
        Page page = SamplePage.page().withArticle("articles/" + name);

        store.save(page, null);

        assertEquals(page, store.load("articles/" + name).orElseThrow().page());
        assertEquals(owner.annotations().resolve("mara").resolve(name + ".jsonld"), store.files().getFirst());
    }

    @Test
    void shortensNamesThatLeaveNoRoomForTheExtension() throws IOException {
        String one = "articles/" + "ü".repeat(125) + ".txt";
        String other = "articles/" + "ü".repeat(125) + ".htm";

        store.save(SamplePage.page().withArticle(one), null);
        store.save(SamplePage.page().withArticle(other), null);

        assertEquals(2, store.files().size());
        assertEquals(one, store.load(one).orElseThrow().page().article());
        assertEquals(other, store.load(other).orElseThrow().page().article());
        assertEquals("x".repeat(248) + ".jsonld", store.file("articles/" + "x".repeat(248)).getFileName().toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotFollowLinksOutOfTheCase() throws IOException {
        Path outside = Files.write(root.resolve("outside.jsonld"), new PageWriter().toBytes(SamplePage.page()));
        Path file = store.file(SamplePage.ARTICLE);
        Files.createDirectories(SafeFile.folderOf(file));
        Files.createSymbolicLink(file, outside);

        PageReadException unread = assertThrows(PageReadException.class, () -> store.load(SamplePage.ARTICLE));
        assertEquals(file + " leads out of the case and is not followed.", unread.getMessage());
        assertThrows(SaveException.class, () -> store.save(SamplePage.page().withItems(List.of()), loadedHash(outside)));
        assertEquals(SamplePage.page(), new PageReader().read(outside).page());
    }

    private static String loadedHash(Path file) throws PageReadException {
        return new PageReader().read(file).hash();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinksInsideTheCase() throws IOException {
        Path real = Files.createDirectories(owner.root().resolve("kept")).resolve("page.jsonld");
        Files.write(real, new PageWriter().toBytes(SamplePage.page()));
        Path file = store.file(SamplePage.ARTICLE);
        Files.createDirectories(SafeFile.folderOf(file));
        Files.createSymbolicLink(file, real);

        store.save(SamplePage.page().withItems(List.of()), loaded().hash());

        assertTrue(Files.isSymbolicLink(file));
        assertEquals(List.of(), new PageReader().read(real).page().items());
    }

    @Test
    void namesTheFileThatIsDamaged() throws IOException {
        store.save(SamplePage.page(), null);
        Path file = store.file(SamplePage.ARTICLE);
        Files.writeString(file, "{\"type\":\"AnnotationPage\",\"items\":[");

        PageReadException problem = assertThrows(PageReadException.class, () -> store.load(SamplePage.ARTICLE));

        assertTrue(String.valueOf(problem.getMessage()).startsWith(file + " is cut off"), problem.getMessage());
        assertThrows(SetChangedException.class, () -> store.save(SamplePage.page(), null));
    }

    @Test
    void loadingWritesNothing() throws IOException {
        owner.sets().removeStrays();
        assertTrue(store.load(SamplePage.ARTICLE).isEmpty());
        assertEquals(List.of(), owner.sets().names());
        assertFalse(Files.exists(owner.root()));
    }

    @Test
    void losesNothingBetweenWriters() throws Exception {
        int writers = 4;
        int each = 15;
        store.save(SamplePage.page().withItems(List.of()), null);
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Callable<Set<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                tasks.add(() -> addOneByOne(writer, each));
            }
            Set<String> acknowledged = new HashSet<>();
            for (Future<Set<String>> done : pool.invokeAll(tasks)) {
                acknowledged.addAll(done.get());
            }
            assertEquals(writers * each, acknowledged.size());
            assertEquals(acknowledged, loaded().page().items().stream().map(Annotation::id).collect(Collectors.toSet()));
        }
    }

    /** Adds annotations, each time to the page as it is then, and again if another writer was faster. */
    private Set<String> addOneByOne(int writer, int count) throws IOException {
        PageStore own = owner.sets().pages("mara");
        Set<String> acknowledged = new HashSet<>();
        while (acknowledged.size() < count) {
            LoadedPage before = own.load(SamplePage.ARTICLE).orElseThrow();
            Annotation one = SamplePage.numbered(writer * 1000 + acknowledged.size());
            List<Annotation> items = new ArrayList<>(before.page().items());
            items.add(one);
            if (isSaved(own, before.page().withItems(items), before.hash())) {
                acknowledged.add(one.id());
            }
        }
        return acknowledged;
    }

    private static boolean isSaved(PageStore store, Page page, String base) throws SaveException {
        try {
            store.save(page, base);
            return true;
        } catch (SetChangedException e) {
            return false;
        }
    }
}

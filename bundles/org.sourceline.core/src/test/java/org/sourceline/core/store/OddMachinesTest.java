package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Whatever language and time zone a machine has, and however full its disk is: the same files, or a message. */
class OddMachinesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "tr-TR, Europe/Istanbul", "ar-EG-u-nu-arab, Africa/Cairo", "hi-IN-u-nu-deva, Asia/Kolkata", "th-TH-u-ca-buddhist, Pacific/Apia" })
    void writeAndReadTheSameBytes(String language, String zone) throws IOException {
        byte[] expected = new PageWriter().toBytes(SamplePage.page());
        String message = damaged();
        Locale locale = Locale.getDefault();
        TimeZone time = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertArrayEquals(expected, new PageWriter().toBytes(SamplePage.page()));
            assertEquals(SamplePage.page(), new PageReader().read(expected, "page").page());
            PageStore store = new Case(folder).sets().pages("TITIZ");
            store.save(SamplePage.page(), null);
            assertEquals(List.of("TITIZ"), new Case(folder).sets().names());
            assertEquals(12, store.load(SamplePage.ARTICLE).orElseThrow().page().items().size());
            assertEquals(message, damaged());
            assertTrue(SetNames.problem("LPT1").isPresent() && SetNames.problem("PRN.txt").isPresent());
            Article article = ArticleReader.of("<!DOCTYPE HTML><TITLE>I</TITLE><DIV>It is.</DIV>".getBytes(StandardCharsets.UTF_8),
                    "articles/I.HTML", Limits.DEFAULT);
            assertEquals("It is.", article.source().text().strip());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(time);
        }
    }

    private static String damaged() {
        try {
            new PageReader().read("{\"type\":\"AnnotationPage\",\"items\":[1,}".getBytes(StandardCharsets.UTF_8), "page");
            return "";
        } catch (PageReadException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** On a file system of 64 KB, where this user may mount one in a namespace of its own; the program that does not fit is another JVM. */
    @Test
    void aFullDiskLeavesTheOldPage() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder("unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k tmpfs \"$1\" || exit 77; exec \"$2\" "
                + "-XX:TieredStopAtLevel=1 -cp \"$3\" \"$4\" \"$1\"", "sh", disk.toString(), java, System.getProperty("java.class.path"),
                Filling.class.getName()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        String said = Files.readString(folder.resolve("said"));
        boolean noNamespaces = process.exitValue() == 77 || process.exitValue() == 1 && said.startsWith("unshare:");
        assertTrue(noNamespaces || said.endsWith("old page kept, saved again when there was room\n"), process.exitValue() + ": " + said);
    }

    /** Saves pages that grow until the disk is full; then a small one. */
    static final class Filling {

        public static void main(String[] arguments) throws IOException {
            Path disk = Path.of(arguments[0]);
            FileStore room = Files.getFileStore(disk);
            PageStore store = new Case(disk).sets().pages("mara");
            String base = store.save(SamplePage.page().withItems(List.of()), null);
            Page page = SamplePage.page();
            Page kept = page;
            try {
                for (int size = 1_000;; size += 4_000) {
                    page = SamplePage.page().withItems(List.of(SamplePage.numbered(1).withBody(new NoteBody("x".repeat(size)),
                            SamplePage.numbered(1).created())));
                    base = store.save(page, base);
                    kept = page;
                }
            } catch (SaveException e) {
                check(e.getMessage().contains("ferry.txt.jsonld cannot be saved"), e.getMessage());
            }
            LoadedPage there = store.load(SamplePage.ARTICLE).orElseThrow();
            check(there.page().equals(kept) && there.hash().equals(base), "another page, " + room.getUsableSpace() + " bytes free");
            store.save(SamplePage.page().withItems(List.of(SamplePage.numbered(2))), base);
            check(store.load(SamplePage.ARTICLE).orElseThrow().page().items().size() == 1, "not saved again");
            System.out.println("old page kept, saved again when there was room");
        }

        private static void check(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalStateException(otherwise);
            }
        }
    }
}

package org.sourceline.cli.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.cli.ExitCode;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageReader;

class AnnotateTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    Path temporary;
    private CaseOfArticles files;

    @BeforeEach
    void aCase() {
        files = new CaseOfArticles(temporary.resolve("MyCase"));
    }

    private static Page read(Path page) throws IOException {
        return new PageReader().read(page).page();
    }

    @Test
    void aPageGoesToTheCaseOfItsArticle() throws IOException {
        Path article = files.article("fees.txt");
        Cli called = Cli.call("annotate", article);
        assertEquals(new Cli(ExitCode.OK, "1 page written, 0 up to date, 0 failed\n", ""), called);
        Page page = read(files.page("fees.txt"));
        assertEquals("articles/fees.txt", page.article());
        assertEquals(Identifiers.sha256(Files.readAllBytes(article)), page.sha256());
        assertEquals("UTF-8", page.charset());
        assertEquals("suggested", page.set().label());
        assertTrue(page.items().stream().anyMatch(AnnotateTest::isPercent), "the percentage is found");
    }

    private static boolean isPercent(Annotation item) {
        return item.body() instanceof EntityBody entity && entity.kind() == EntityKind.PERCENT && entity.label().equals("4.5%");
    }

    @Test
    void anArticleDeeperInTheCaseHasItsPageAtTheSamePlace() throws IOException {
        files.article("2025/fees.txt");
        assertEquals(ExitCode.OK, Cli.call("annotate", files.articles()).code());
        assertEquals("articles/2025/fees.txt", read(files.page("2025/fees.txt")).article());
    }

    @Test
    void aSetCanBeNamed() throws IOException {
        assertEquals(ExitCode.OK, Cli.call("annotate", "--set", "run 2", files.article("fees.txt")).code());
        assertEquals("run 2", read(files.folder().resolve("annotations/run 2/fees.txt.jsonld")).set().label());
    }

    @Test
    void aSetIsNoPath() {
        Cli called = Cli.call("annotate", "--set", "../elsewhere", files.article("fees.txt"));
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().contains("“../elsewhere” cannot be the name"), called.err());
    }

    @Test
    void outsideACaseThePagesNeedAPlace() throws IOException {
        Path article = CaseOfArticles.write(temporary.resolve("loose.txt"), CaseOfArticles.TEXT);
        Cli refused = Cli.call("annotate", article, files.article("fees.txt"));
        assertEquals(ExitCode.USAGE, refused.code());
        assertTrue(refused.err().contains("loose.txt lies in no case; say with --out DIR"), refused.err());
        assertFalse(Files.exists(files.page("fees.txt")), "nothing was done");
        Path out = temporary.resolve("new/out");
        assertEquals(ExitCode.OK, Cli.call("annotate", "--out", out, article).code());
        assertEquals("articles/loose.txt", read(out.resolve("loose.txt.jsonld")).article());
    }

    @Test
    void aChosenCharsetIsUsedAndKept() throws IOException {
        Path article = files.article("euro.txt");
        Files.write(article, "Ilse Varga said “12 € is much”.".getBytes(Charset.forName("windows-1252")));
        assertEquals(ExitCode.OK, Cli.call("annotate", "--charset", "ISO-8859-1", article).code());
        assertEquals("ISO-8859-1", read(files.page("euro.txt")).charset());
        assertEquals("1 page written, 0 up to date, 0 failed\n", Cli.call("annotate", article).out());
        assertEquals("windows-1252", read(files.page("euro.txt")).charset());
    }

    @Test
    void anUnknownCharsetIsNamed() {
        Cli called = Cli.call("annotate", "--charset", "klingon-1", files.article("fees.txt"));
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().contains("no charset is called “klingon-1”"), called.err());
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        files.article("one.txt");
        files.article("two.html");
        Path first = temporary.resolve("first");
        Path second = temporary.resolve("second");
        Cli.call("annotate", "--out", first, "--jobs", 1, files.articles());
        Cli.call("annotate", "--out", second, "--jobs", 2, files.articles());
        for (String name : List.of("one.txt.jsonld", "two.html.jsonld")) {
            assertArrayEquals(Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
        }
    }

    @Test
    void whatHasNotChangedKeepsItsTime() throws IOException {
        Path article = files.article("fees.txt");
        Files.setLastModifiedTime(article, LONG_AGO);
        Cli.call("annotate", article);
        byte[] before = Files.readAllBytes(files.page("fees.txt"));
        Files.setLastModifiedTime(article, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Cli again = Cli.call("annotate", "--force", article);
        assertEquals("0 pages written, 1 up to date, 0 failed\n", again.out());
        assertArrayEquals(before, Files.readAllBytes(files.page("fees.txt")));
    }

    @Test
    void aRunGoesOnWhereItStopped() throws IOException {
        files.article("one.txt");
        Cli.call("annotate", files.articles());
        Files.setLastModifiedTime(files.page("one.txt"), LONG_AGO);
        files.article("two.txt");
        assertEquals("1 page written, 1 up to date, 0 failed\n", Cli.call("annotate", files.articles()).out());
        assertEquals(LONG_AGO, Files.getLastModifiedTime(files.page("one.txt")), "not written again");
    }

    @Test
    void aChangedArticleIsDoneAgain() throws IOException {
        Path article = files.article("fees.txt");
        Cli.call("annotate", article);
        Files.writeString(article, "The fee will rise by 9.5%, the office said.");
        assertEquals("1 page written, 0 up to date, 0 failed\n", Cli.call("annotate", article).out());
        assertEquals(Identifiers.sha256(Files.readAllBytes(article)), read(files.page("fees.txt")).sha256());
    }

    @Test
    void aPageOfAnOlderAnalyserIsDoneAgain() throws IOException {
        Path article = files.article("fees.txt");
        Cli.call("annotate", article);
        byte[] now = Files.readAllBytes(files.page("fees.txt"));
        String page = Files.readString(files.page("fees.txt"));
        Files.writeString(files.page("fees.txt"), page.replaceFirst("\"generator\": \"[^\"]*\"", "\"generator\": \"Sourceline analyser 0.0.1\""));
        assertEquals("1 page written, 0 up to date, 0 failed\n", Cli.call("annotate", article).out());
        assertArrayEquals(now, Files.readAllBytes(files.page("fees.txt")), "the suggestions have kept their times");
    }

    @Test
    void unknownPropertiesOfAPageSurvive() throws IOException {
        Path article = files.article("fees.txt");
        Cli.call("annotate", article);
        String page = Files.readString(files.page("fees.txt"));
        Files.writeString(files.page("fees.txt"), page.replaceFirst("\"items\"", "\"x:colour\": \"blue\",\n \"items\""));
        Cli.call("annotate", "--force", article);
        assertTrue(Files.readString(files.page("fees.txt")).contains("\"x:colour\": \"blue\""));
    }

    @Test
    void twoArticlesCannotHaveOnePage() throws IOException {
        Path one = CaseOfArticles.write(temporary.resolve("a/same.txt"), CaseOfArticles.TEXT);
        Path two = CaseOfArticles.write(temporary.resolve("b/same.txt"), "Another text.");
        Path out = temporary.resolve("out");
        Cli called = Cli.call("annotate", "--out", out, one, two);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains(two + " was left out: its page " + out.resolve("same.txt.jsonld")), called.err());
        assertEquals(Identifiers.sha256(Files.readAllBytes(one)), read(out.resolve("same.txt.jsonld")).sha256());
    }

    @Test
    void jobsAreANumberThatMakesSense() {
        assertEquals(ExitCode.USAGE, Cli.call("annotate", "--jobs", 0, files.article("fees.txt")).code());
        assertEquals(ExitCode.USAGE, Cli.call("annotate", "--jobs", "many", files.article("fees.txt")).code());
    }
}

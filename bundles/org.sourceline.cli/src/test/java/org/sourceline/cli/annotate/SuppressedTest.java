package org.sourceline.cli.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.cli.ExitCode;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LeftOut;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.store.SuppressionStore;

/** What is never suggested in a case is not suggested by the command line either. */
class SuppressedTest {

    private static final Instant TIME = Instant.parse("2031-02-03T04:05:06Z");
    private static final Creator ADA = new Creator.Person("Ada");

    @TempDir
    private Path temporary;
    private CaseOfArticles files;
    private SuppressionStore never;

    @BeforeEach
    void aCase() {
        files = new CaseOfArticles(temporary.resolve("MyCase"));
        files.article("fees.txt");
        never = new Case(files.folder()).suppressions();
    }

    private Cli annotate() {
        return Cli.call("annotate", files.articles());
    }

    private Page page() throws IOException {
        return new PageReader().read(files.page("fees.txt")).page();
    }

    private static Annotation varga(Page page) {
        return page.items().stream().filter(item -> item.body() instanceof EntityBody body && body.label().equals("Ilse Varga")).findFirst()
                .orElseThrow();
    }

    @Test
    void aNameIsLeftOutAndComesBackByteForByte() throws IOException {
        annotate();
        byte[] before = Files.readAllBytes(files.page("fees.txt"));
        Suppression name = new Suppression.OfName("Ilse Varga", ADA, TIME, Extras.NONE);
        never.add(name);
        assertEquals("1 page written, 0 up to date, 0 failed\n", annotate().out());
        assertTrue(page().items().stream().noneMatch(name::covers));
        assertEquals(List.of("name Ilse Varga"), LeftOut.of(page()));
        assertEquals("0 pages written, 1 up to date, 0 failed\n", annotate().out());
        never.remove(name);
        assertEquals("1 page written, 0 up to date, 0 failed\n", annotate().out());
        assertArrayEquals(before, Files.readAllBytes(files.page("fees.txt")));
    }

    @Test
    void aPassageAndARuleAreLeftOut() throws IOException {
        annotate();
        Annotation varga = varga(page());
        never.add(new Suppression.OfPassage("Entity", varga.target(), ADA, TIME, Extras.NONE));
        annotate();
        assertFalse(page().items().contains(varga));
        Annotation other = page().items().stream().filter(item -> item.body() instanceof EntityBody).findFirst().orElseThrow();
        String rule = ((Creator.Software) other.creator()).rule();
        never.add(new Suppression.OfRule(rule, ADA, TIME, Extras.NONE));
        annotate();
        assertTrue(page().items().stream().noneMatch(item -> ((Creator.Software) item.creator()).rule().equals(rule)));
        assertEquals(2, LeftOut.of(page()).size());
    }

    @Test
    void takingOutOfAPageGivesWhatAnAnalysisGives() throws IOException {
        annotate();
        Suppression name = new Suppression.OfName("Ilse Varga", ADA, TIME, Extras.NONE);
        Page taken = LeftOut.without(page(), never.add(name));
        annotate();
        assertEquals(page(), taken);
    }

    @Test
    void aListThatConcernsNothingWritesNothing() throws IOException {
        annotate();
        never.add(new Suppression.OfName("Nobody Here", ADA, TIME, Extras.NONE));
        assertEquals("0 pages written, 1 up to date, 0 failed\n", annotate().out());
    }

    @Test
    void aListThatCannotBeReadIsTold() throws IOException {
        Files.writeString(never.file(), "{\"type\":\"Suppressions\",\n\"items\":[");
        Cli called = annotate();
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("suppressed.json is cut off: it ends in the middle, at line 2"), called.err());
        assertFalse(Files.exists(files.page("fees.txt")));
    }
}

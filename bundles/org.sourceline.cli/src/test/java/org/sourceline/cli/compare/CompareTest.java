package org.sourceline.cli.compare;

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
import org.sourceline.core.budget.Budget;
import org.sourceline.core.edit.Change;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LinkStore;

/** The commands on several articles: what they print, what they write, how they end. */
class CompareTest {

    private static final Path SAMPLE = Path.of("../../seeds/BrineLagoon/articles");

    @TempDir
    private Path folder = Path.of(".");
    private Path wire = folder;
    private Path paper = folder;

    @BeforeEach
    void makeCase() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("case/articles"));
        wire = Files.copy(SAMPLE.resolve("fennmark-brine.txt"), articles.resolve("fennmark-brine.txt"));
        paper = Files.copy(SAMPLE.resolve("harrow-herald-brine.txt"), articles.resolve("harrow-herald-brine.txt"));
    }

    private LinkStore links(String set) {
        return new Case(folder.resolve("case")).sets().links(set);
    }

    @Test
    void printsTheLinksAndWritesThemIntoTheCase() throws IOException {
        Cli called = Cli.call("compare", wire, paper);
        assertEquals(ExitCode.OK, called.code(), called.err());
        assertTrue(called.out().contains("harrow-herald-brine.txt: Saltmere denies it let brine into lagoon ("), called.out());
        assertTrue(called.out().contains("harrow-herald-brine.txt derives from fennmark-brine.txt\n"), called.out());
        assertTrue(called.out().contains("harrow-herald-brine.txt:9 ALTERS A QUOTATION OF fennmark-brine.txt:9\n"), called.out());
        Page page = links("suggested").load().orElseThrow().page();
        assertTrue(called.out().endsWith(page.items().size() + " links in " + links("suggested").file() + "\n"), called.out());
    }

    @Test
    void tellsWhatWasLeftOut() throws IOException {
        System.setProperty(Budget.CASE_PARTNERS.property(), "1");
        try {
            Path third = Files.writeString(wire.resolveSibling("third.txt"), Files.readString(paper) + "\nNobody was hurt.\n");
            Cli called = Cli.call("compare", wire, paper, third);
            assertTrue(called.out().contains("was no reason to compare two: "), called.out());
        } finally {
            System.clearProperty(Budget.CASE_PARTNERS.property());
        }
        assertFalse(Cli.call("compare", wire, paper).out().contains("no reason to compare"));
    }

    @Test
    void aSecondRunWritesTheSameBytes() throws IOException {
        Cli.call("compare", wire, paper);
        byte[] first = Files.readAllBytes(links("suggested").file());
        Files.delete(links("suggested").file());
        Cli.call("compare", paper, wire);
        assertArrayEquals(first, Files.readAllBytes(links("suggested").file()));
        Cli.call("compare", wire.getParent());
        assertArrayEquals(first, Files.readAllBytes(links("suggested").file()));
    }

    @Test
    void decisionsOfAPersonSurviveTheNextRun() throws IOException {
        Cli.call("compare", wire, paper);
        CaseLinks links = CaseLinks.of(List.of(links("suggested").load().orElseThrow().page()));
        List<Change> changes = new LinkDecisions("ik", "Ines Kallweit", Instant.EPOCH).reject(links.shown());
        links("ik").save(links.apply(changes, "Test").page("ik").orElseThrow(), null);
        Cli.call("compare", wire, paper);
        List<Link> shown = CaseLinks.of(List.of(links("suggested").load().orElseThrow().page(), links("ik").load().orElseThrow().page())).shown();
        assertEquals(List.of(), shown);
    }

    @Test
    void articlesOutsideACaseAreComparedAndWrittenWhereAsked() throws IOException {
        Path a = Files.copy(wire, folder.resolve("a.txt"));
        Path b = Files.copy(paper, folder.resolve("b.txt"));
        Cli called = Cli.call("compare", a, b);
        assertEquals(ExitCode.OK, called.code());
        assertTrue(called.out().endsWith("The links were not written: the articles lie in no case together. To write them, name a folder with --out.\n"));
        Cli written = Cli.call("compare", "--out", folder.resolve("out"), "--set", "mine", a, b);
        assertEquals(ExitCode.OK, written.code(), written.err());
        assertTrue(Files.exists(folder.resolve("out/links/mine.jsonld")));
    }

    @Test
    void oneArticleIsNotEnough() {
        Cli called = Cli.call("compare", wire);
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().contains("Name two articles or more"), called.err());
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreCompared() throws IOException {
        Path empty = Files.createFile(wire.resolveSibling("empty.txt"));
        Cli called = Cli.call("compare", wire, paper, empty, folder.resolve("missing.txt"));
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("empty.txt"), called.err());
        assertTrue(called.err().contains("missing.txt does not exist"), called.err());
        assertTrue(called.out().contains("derives from"), called.out());
    }

    @Test
    void aDamagedFileOfLinksIsLeftAsItIs() throws IOException {
        Path file = Files.createDirectories(folder.resolve("case/links")).resolve("suggested.jsonld");
        Files.writeString(file, "{\"type\": \"AnnotationPage\", ");
        Cli called = Cli.call("compare", wire, paper);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("suggested.jsonld"), called.err());
        assertEquals("{\"type\": \"AnnotationPage\", ", Files.readString(file));
    }

    @Test
    void linksOfAPersonAreLeftAsTheyAre() throws IOException {
        Cli.call("compare", wire, paper);
        CaseLinks links = CaseLinks.of(List.of(links("suggested").load().orElseThrow().page()));
        links("ik").save(links.apply(new LinkDecisions("ik", "Ines Kallweit", Instant.EPOCH).accept(links.shown()), "Test").page("ik").orElseThrow(), null);
        Cli called = Cli.call("compare", "--set", "ik", wire, paper);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("holds annotations of a person"), called.err());
    }

    @Test
    void sourcesAreListedWithTheirClaims() {
        Cli called = Cli.call("sources", folder.resolve("case"));
        assertEquals(ExitCode.OK, called.code(), called.err());
        assertTrue(called.out().contains("Saltmere (organisation): "), called.out());
        assertTrue(called.out().contains("harrow-herald-brine.txt:7: DENIES: denied \u201cit had let brine run into the Orrin lagoon\u201d")
                || called.out().contains("harrow-herald-brine.txt:7: DENIES: denied \u201cthat it had let brine run into the Orrin lagoon\u201d"), called.out());
        assertTrue(called.out().contains("1 did not respond") || called.out().contains("1 declined to comment"), called.out());
        assertTrue(called.out().lines().toList().getLast().matches("\\d+ sources, \\d+ claims"), called.out());
        assertFalse(called.out().contains("{"), called.out());
    }

    @Test
    void aFolderThatIsNoCaseIsNamed() {
        Cli called = Cli.call("sources", folder);
        assertEquals(ExitCode.FAILED, called.code());
        assertEquals("sourceline: " + folder + " is no case: there is no folder articles/ in it.\n", called.err());
    }
}

package org.sourceline.cli.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.cli.ExitCode;
import org.sourceline.core.store.Case;

class AnchorTest {

    private static final String OLD = """
            Harbour fees to rise

            The harbour office will raise its fees by 4 percent in March. "Nobody likes it," said Ilse Varga, who heads the office.

            Vard Line denied on Monday that it had lobbied for the change. Its spokesman, Pavel Ostrov, called the report "a fairy tale".
            """;

    @TempDir
    private Path temporary;
    private Path old = Path.of(".");
    private Path now = Path.of(".");
    private Path page = Path.of(".");

    @BeforeEach
    void aPage() throws IOException {
        Path articles = Files.createDirectories(temporary.resolve("MyCase/articles"));
        old = Files.writeString(articles.resolve("fees.txt"), OLD);
        now = Files.writeString(temporary.resolve("fees-later.txt"), "Updated 🚢 at noon.\n\n" + OLD.replace("Its spokesman, Pavel Ostrov", "Its lawyer, Mira Ostrov"));
        assertEquals(ExitCode.OK, Cli.call("annotate", "--set", "mara", old).code());
        page = temporary.resolve("MyCase/annotations/mara/fees.txt.jsonld");
    }

    private static void hasPlace(String json, String state, String text, String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        String place = "\"state\":\"" + state + "\",\"start\":" + start + ",\"end\":" + (start + words.codePointCount(0, words.length())) + "}";
        assertTrue(json.contains(place), () -> words + ": " + json);
    }

    @Test
    void tellsStatesAndPlacesAsJson() throws IOException {
        byte[] before = Files.readAllBytes(page);
        Cli call = Cli.call("anchor", "--page", page, "--old", old, "--json", now);

        assertEquals(ExitCode.OK, call.code(), call.err());
        assertEquals("", call.err());
        assertTrue(call.out().startsWith("[\n {\"id\":\"urn:uuid:"), call.out());
        assertTrue(call.out().endsWith("}\n]\n"), call.out());
        String text = Files.readString(now);
        hasPlace(call.out(), "exact", text, "Ilse Varga");
        hasPlace(call.out(), "review", text, "Mira Ostrov");
        assertEquals(Files.readString(page).lines().filter(line -> line.contains("\"type\":\"Annotation\"")).count(),
                call.out().lines().filter(line -> line.contains("\"state\"")).count());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(page));
    }

    @Test
    void withoutOldTheVersionThatTheCaseKeepsIsTaken() {
        String withOld = Cli.call("anchor", "--page", page, "--old", old, "--json", now).out();
        assertEquals(withOld, Cli.call("anchor", "--page", page, "--json", now).out());
    }

    @Test
    void theEndsOfLinksAreTold() throws IOException {
        Case owner = new Case(temporary.resolve("MyCase"));
        Path letter = Files.writeString(owner.root().resolve("articles/letter.txt"), """
                Boats stay away

                Many skippers left for other ports. "Nobody likes it," said Ilse Varga, who heads the office.

                Vard Line confirmed on Friday that its boats will call at Ostmoor.

                The harbour office will raise its fees by 9 percent in March, a clerk said.
                """);
        assertEquals(ExitCode.OK, Cli.call("annotate", letter).code());
        assertEquals(ExitCode.OK, Cli.call("compare", "--set", "links", old, letter).code());
        Path links = owner.links("links");
        String changed = "Updated at noon.\n\n" + OLD.replace("4 percent", "5 percent");
        Files.writeString(old, changed);
        Cli call = Cli.call("anchor", "--page", links, "--json", old);
        assertEquals(ExitCode.OK, call.code(), call.err());
        hasPlace(call.out(), "aligned", changed, "\"Nobody likes it,\"");
        assertTrue(call.out().contains("\"state\":\"review\""), call.out());
        long ends = Files.readString(links).lines().filter(line -> line.contains("articles/fees.txt") && line.contains("\"exact\"")).count();
        assertEquals(ends, call.out().lines().filter(line -> line.contains("\"state\"")).count(), "those of the letter are of no interest here");
        assertEquals(Cli.call("anchor", "--page", links, "--json", old).out(), call.out());
        assertTrue(Cli.call("anchor", "--page", links, now).out().contains("nothing on a passage of this article"), "links name articles");
    }

    @Test
    void withoutAnyOldTextNothingIsGuessed() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Path alone = Files.copy(page, elsewhere.resolve("page.jsonld"));
        String text = "Ilse Varga met Pavel Ostrov for lunch on Monday. Vard Line paid.\n";
        Path other = Files.writeString(elsewhere.resolve("other.txt"), text);
        Cli call = Cli.call("anchor", "--page", alone, "--json", other);

        assertEquals(ExitCode.OK, call.code());
        assertFalse(call.out().contains("\"exact\"") || call.out().contains("\"aligned\""), call.out());
        assertTrue(call.out().contains("\"state\":\"orphan\",\"start\":null,\"end\":null"), call.out());
    }

    @Test
    void printsATable() {
        Cli call = Cli.call("anchor", "--page", page, "--old", old, now);

        assertEquals(ExitCode.OK, call.code());
        assertTrue(call.out().startsWith("STATE    PLACE"), call.out());
        assertTrue(call.out().lines().anyMatch(line -> line.startsWith("exact") && line.endsWith("Ilse Varga")), call.out());
        assertTrue(call.out().lines().anyMatch(line -> line.startsWith("review") && line.contains("Pavel Ostrov") && line.endsWith("(wording changed)")),
                call.out());
        assertTrue(call.out().contains(" to review, "), call.out());
    }

    @Test
    void anUnchangedArticleIsExact() {
        Cli call = Cli.call("anchor", "--page", page, old);
        assertEquals(ExitCode.OK, call.code());
        assertTrue(call.out().contains(" exact, 0 aligned, 0 to review, 0 gone"), call.out());
    }

    @Test
    void anotherOldTextIsToldAndNotTrusted() throws IOException {
        Path wrong = Files.writeString(temporary.resolve("wrong.txt"), "Quite another text about Ilse Varga.\n");
        Cli call = Cli.call("anchor", "--page", page, "--old", wrong, "--json", now);
        assertEquals(ExitCode.OK, call.code());
        assertTrue(call.err().contains("wrong.txt is another text"), call.err());
        assertFalse(call.out().contains("\"aligned\""), call.out());
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Cli usage = Cli.call("anchor", now);
        assertEquals(ExitCode.USAGE, usage.code());
        assertTrue(usage.err().contains("--page"), usage.err());
        assertEquals(ExitCode.USAGE, Cli.call("anchor", "--page", page).code());

        for (Object[] arguments : new Object[][] {{"anchor", "--page", temporary.resolve("no.jsonld"), now},
            {"anchor", "--page", page, temporary.resolve("no.jsonld")}, {"anchor", "--page", page, "--old", temporary.resolve("no.jsonld"), now}}) {
            Cli call = Cli.call(arguments);
            assertEquals(ExitCode.FAILED, call.code());
            assertTrue(call.err().contains("no.jsonld does not exist"), call.err());
            assertEquals("", call.out());
        }
        Path broken = Files.writeString(temporary.resolve("broken.jsonld"), "{ not a page");
        Cli call = Cli.call("anchor", "--page", broken, now);
        assertEquals(ExitCode.FAILED, call.code());
        assertTrue(call.err().contains("broken.jsonld"), call.err());
    }

    @Test
    void anEmptyPageSaysSo() throws IOException {
        Path empty = Files.writeString(temporary.resolve("empty.jsonld"),
                "{\"type\":\"AnnotationPage\",\"partOf\":{\"id\":\"urn:x\",\"type\":\"AnnotationCollection\",\"label\":\"x\"},\"formatVersion\":1,\"items\":[]}");
        assertEquals("The page holds nothing on a passage of this article.\n", Cli.call("anchor", "--page", empty, now).out());
        assertEquals("[\n]\n", Cli.call("anchor", "--page", empty, "--json", now).out());
        assertTrue(Case.around(now).isEmpty());
    }

    @Test
    void helps() {
        Cli call = Cli.call("anchor", "--help");
        assertEquals(ExitCode.OK, call.code());
        assertTrue(call.out().contains("--old") && call.out().contains("--json") && call.out().contains("Exit codes"), call.out());
    }
}

package org.sourceline.cli.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.cli.ExitCode;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.Case;

class ShowTest {

    private static final String TEXT = """
            Harbour fees to rise

            "Nobody likes it," said Ilse Varga, who heads the office.

            Vard Line denied that it had lobbied for it.
            """;
    private static final Instant THEN = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    Path temporary;
    private Path article;
    private Case files;

    @BeforeEach
    void anArticle() throws IOException {
        files = new Case(temporary.resolve("MyCase"));
        Files.createDirectories(files.articles());
        article = Files.writeString(files.articles().resolve("fees.txt"), TEXT);
    }

    private static Passage passage(String words) {
        int start = TEXT.indexOf(words);
        return new Passage("articles/fees.txt", new TextSpan(start, start + words.length()), words, "", "");
    }

    private static Annotation item(int number, Status status, Body body, Passage... target) {
        return new Annotation("urn:uuid:00000000-0000-4000-8000-00000000000" + number, status, new Creator.Person("Jo"), THEN, body,
                List.of(target));
    }

    private static ClaimBody claim(Stance stance, String source, String cue, List<ChainStep> chain) {
        return new ClaimBody(stance, Directness.DIRECT, List.of(passage(source)), List.of(passage(cue)), SourceKind.NAMED_PERSON, null,
                chain, null, Extras.NONE);
    }

    private static List<Annotation> items() {
        List<ChainStep> chain = List.of(new ChainStep("Quay News", null, SourceKind.PUBLICATION, Stance.ASSERTS, null, null),
                new ChainStep("Ilse Varga", null, SourceKind.NAMED_PERSON, Stance.ASSERTS, null, null));
        return List.of(
                item(1, Status.ACCEPTED, new EntityBody(EntityKind.PERSON, "e1", "Ilse Varga", null), passage("Ilse Varga")),
                item(2, Status.MANUAL, claim(Stance.ASSERTS, "Ilse Varga, who heads the office", "said", chain),
                        passage("\"Nobody likes it,\"")),
                item(3, Status.MANUAL, new NoteBody("ask for the minutes"), passage("the office")),
                item(4, Status.MANUAL, new TagBody("lobbying"), passage("lobbied")),
                item(5, Status.SUGGESTED, claim(Stance.DENIES, "Vard Line", "denied", List.of()), passage("it had lobbied for it")),
                item(6, Status.MANUAL, new RelationBody("contradicts", new RelationBody.End(null, id(2)), new RelationBody.End(null, id(5))),
                        passage("Nobody likes it"), passage("lobbied")),
                item(7, Status.REJECTED, new TagBody("not this"), passage("Harbour")));
    }

    private static String id(int number) {
        return "urn:uuid:00000000-0000-4000-8000-00000000000" + number;
    }

    private void save(String set, List<Annotation> items) throws IOException {
        Page page = new Page("urn:x:page", Page.SetRef.named(set), "articles/fees.txt", "", "UTF-8", "test", 1, items, List.of(),
                Extras.NONE);
        files.sets().pages(set).save(page, null);
    }

    @Test
    void aPipeGetsMarksAroundTheWordsAndTheClaimsBelow() throws IOException {
        save("jo", items());
        Cli called = Cli.call("show", article);
        assertEquals(ExitCode.OK, called.code());
        assertEquals("", called.err());
        String shown = called.out();
        assertTrue(shown.contains("\n\"Nobody likes it,\" *said* [P:Ilse Varga], who heads the office.\n"), shown);
        assertTrue(shown.contains("  | + asserts, word for word – person: Ilse Varga, who heads the office – *said*\n"), shown);
        assertTrue(shown.contains("line: Quay News › Ilse Varga"), shown);
        assertTrue(shown.contains("+ note: ask for the minutes – the office"), shown);
        assertTrue(shown.contains("+ tag: lobbying – lobbied"), shown);
        assertTrue(shown.contains("? DENIES"), shown);
        assertTrue(shown.contains("contradicts: “\"Nobody likes it,\"” to “it had lobbied for it”"), shown);
        assertFalse(shown.contains("not this"), shown);
        assertFalse(shown.contains("\u001B"), "no escape sequences");
    }

    @Test
    void coloursCanBeForcedAndDeclined() throws IOException {
        save("jo", items());
        String person = "\u001B[4;34mIlse Varga\u001B[0m";
        assertTrue(Cli.call("show", "--color=always", article).out().contains(person));
        assertTrue(Cli.callOnTerminal(Map.of("TERM", "xterm"), "show", article).out().contains(person));
        assertFalse(Cli.callOnTerminal(Map.of("TERM", "xterm"), "show", "--color=never", article).out().contains("\u001B"));
        assertEquals(ExitCode.USAGE, Cli.call("show", "--color=sometimes", article).code());
    }

    @Test
    void linesKeepToTheWidth() throws IOException {
        save("jo", items());
        for (int width : List.of(20, 33, 60)) {
            Cli.call("show", "--width", width, article).out().lines().forEach(line -> assertTrue(Columns.of(line) <= width, line));
        }
        assertEquals(ExitCode.USAGE, Cli.call("show", "--width", 3, article).code());
    }

    @Test
    void withoutAnyPageTheAnalyserIsAsked() throws IOException {
        Path loose = Files.writeString(temporary.resolve("loose.txt"), "The fee will rise by 4.5% on March 3, 2025.\n");
        Cli called = Cli.call("show", loose);
        assertEquals(ExitCode.OK, called.code());
        assertTrue(called.out().contains("[%:4.5%] on [D:March 3, 2025]"), called.out());
        assertTrue(called.err().contains("loose.txt has no page yet"), called.err());
        assertEquals(ExitCode.OK, Cli.call("show", article).code());
    }

    @Test
    void oneSetOrAllAreShown() throws IOException {
        save("jo", List.of(items().get(2)));
        save("kim", List.of(items().get(3)));
        String both = Cli.call("show", article).out();
        String one = Cli.call("show", "--set", "kim", article).out();
        assertTrue(both.contains("note:") && both.contains("tag:"), both);
        assertTrue(!one.contains("note:") && one.contains("tag:"), one);
    }

    @Test
    void aSetWithoutThePageIsAnError() {
        Cli called = Cli.call("show", "--set", "nobody", article);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().contains("nobody/fees.txt.jsonld does not exist"), called.err());
    }

    @Test
    void setAndPageExcludeEachOtherAndASetNeedsACase() throws IOException {
        assertEquals(ExitCode.USAGE, Cli.call("show", "--set", "a", "--page", "p", article).code());
        Path loose = Files.writeString(temporary.resolve("loose.txt"), TEXT);
        Cli called = Cli.call("show", "--set", "a", loose);
        assertEquals(ExitCode.USAGE, called.code());
        assertTrue(called.err().contains("loose.txt lies in no case"), called.err());
    }

    @Test
    void aPassageThatIsNotThereIsSaid() throws IOException {
        Passage gone = new Passage("articles/fees.txt", new TextSpan(0, 4), "Gone", "", "");
        save("jo", List.of(item(1, Status.MANUAL, new TagBody("x"), gone)));
        String shown = Cli.call("show", article).out();
        assertTrue(shown.contains("! Not found in this text: “Gone”"), shown);
    }

    @Test
    void aPageThatIsNoneIsNamed() throws IOException {
        Path page = Files.writeString(temporary.resolve("page.jsonld"), "{\"a\":");
        Cli called = Cli.call("show", "--page", page, article);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().startsWith("sourceline: " + page), called.err());
        assertEquals(1, called.err().lines().count());
    }

    @Test
    void aPageOfANewerVersionIsShownAsFarAsItIsUnderstood() throws IOException {
        Path page = Files.writeString(temporary.resolve("page.jsonld"), "{\"type\":\"AnnotationPage\",\"formatVersion\":9,\"items\":[]}");
        assertEquals(ExitCode.OK, Cli.call("show", "--page", page, article).code());
    }

    @Test
    void anArticleThatCannotBeReadIsNamed() throws IOException {
        Path binary = Files.write(files.articles().resolve("binary.txt"), new byte[] {1, 0, 0, 2});
        Cli called = Cli.call("show", binary);
        assertEquals(ExitCode.FAILED, called.code());
        assertTrue(called.err().startsWith("sourceline: " + binary), called.err());
    }

    @Test
    void boilerplateIsOneLine() throws IOException {
        Path scraped = Files.writeString(temporary.resolve("scraped.txt"), TEXT + "\n© 2025 Quay News. All rights reserved.\n");
        String shown = Cli.call("show", "--width", 40, scraped).out();
        assertEquals(1, shown.lines().filter(line -> line.startsWith("[copyright] © 2025") && line.endsWith("…")).count(), shown);
    }
}

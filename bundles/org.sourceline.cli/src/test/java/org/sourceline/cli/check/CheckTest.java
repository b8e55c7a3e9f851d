package org.sourceline.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;
import org.sourceline.core.budget.Budget;
import org.sourceline.core.edit.Change;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.store.Case;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

class CheckTest {

    private static final String TEXT = """
            Town learns of leak

            By Ruben Askew

            MERROW - The waterworks were closed last month. “They knew \uD83D\uDE31,” a person familiar with the matter said on Tuesday.

            The union accused Petra Vanstone of hiding the leak below the main dam for years.
            """;

    @TempDir
    Path folder;

    private Path article;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        article = Files.writeString(folder.resolve("articles/leak.txt"), TEXT);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    @Test
    void printsAsCompilersDo() {
        Cli cli = Cli.call("check", article);
        assertEquals(0, cli.code(), cli.err());
        assertTrue(lines(cli.out()).stream().anyMatch(line -> line.startsWith(article + ":5:49: info: Only somebody without a name says this: "
                + "a person familiar with the matter (one claim).") && line.endsWith(" [only-anonymous]")), cli.out());
        assertTrue(lines(cli.out()).stream().anyMatch(line -> line.startsWith(article + ":7:19: warning: Petra Vanstone is accused")
                && line.endsWith(" [accused-without-answer]")), cli.out());
    }

    @Test
    void theCaseSaysWhichRulesAreAsked() throws IOException {
        Files.writeString(folder.resolve("findings.txt"), "only-anonymous = off\naccused-without-answer = error\nnonsense\n");
        Cli cli = Cli.call("check", folder);
        assertEquals(1, cli.code());
        assertFalse(cli.out().contains("only-anonymous"), cli.out());
        assertTrue(cli.out().contains(": error: Petra Vanstone is accused"), cli.out());
        assertTrue(cli.err().contains("findings.txt:3: The line “nonsense” says nothing"), cli.err());
    }

    @Test
    void aLinkWhoseOtherArticleIsGoneIsToldOf() throws Exception {
        Change made = new LinkDecisions("ik", "Ines Kallweit", Instant.EPOCH).make(LinkRelation.DERIVES_FROM, new Link.End("articles/leak.txt", null, List.of()),
                new Link.End("articles/letter.txt", null, List.of()), null, LinkTexts.unknown());
        new Case(folder).sets().links("ik").save(CaseLinks.NONE.apply(List.of(made), "Test 1").page("ik").orElseThrow(), null);
        String told = article + ":1:1: warning: Linked with “articles/letter.txt”, which is not in the case any more. “Town learns of leak” [link-article-gone]";
        Cli without = Cli.call("check", folder);
        assertTrue(lines(without.out()).contains(told), without.out());
        Files.writeString(folder.resolve("articles/letter.txt"), "A letter\n\nThe main dam was dry.\n");
        Cli with = Cli.call("check", folder);
        assertFalse(with.out().contains("link-article-gone"), with.out());
    }

    @Test
    void whatWasNotComparedIsTold() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve("articles/day-" + i + ".txt"),
                    "Day %d at the quay\n\nOdila Farrow told the court that %d barrels were lost.\n".formatted(i, 300 + i));
        }
        System.setProperty(Budget.CASE_PARTNERS.property(), "1");
        try {
            Cli cli = Cli.call("check", folder);
            assertEquals(0, cli.code(), cli.err());
            assertTrue(cli.err().contains("To share a name that stands in more than 2 articles was no reason to compare two: Odila Farrow."), cli.err());
        } finally {
            System.clearProperty(Budget.CASE_PARTNERS.property());
        }
        assertEquals("", Cli.call("check", folder).err());
    }

    @Test
    void nothingIsWritten() throws IOException {
        Cli.call("check", folder);
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(List.of(article), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void jsonHasAllThatThereIs() throws IOException {
        Cli cli = Cli.call("check", "--format", "json", article);
        List<String> rules = values(cli.out(), "rule");
        assertEquals(lines(Cli.call("check", article).out()).size(), rules.size());
        assertTrue(rules.contains("accused-without-answer"), rules.toString());
        assertTrue(values(cli.out(), "endColumn").contains("47"), cli.out());
    }

    @Test
    void sarifNamesOnlyRulesThatItDescribes() throws IOException {
        Cli cli = Cli.call("check", "--format", "sarif", article);
        assertEquals(List.of("2.1.0"), values(cli.out(), "version"));
        Set<String> described = new HashSet<>(values(cli.out(), "id"));
        List<String> used = values(cli.out(), "ruleId");
        assertFalse(used.isEmpty());
        assertTrue(described.containsAll(used), used + " of " + described);
        assertEquals(List.of(article.toUri().toString()), values(cli.out(), "uri").stream().distinct().toList());
        assertTrue(values(cli.out(), "level").stream().allMatch(Set.of("note", "warning", "error")::contains));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsChecked() throws IOException {
        Files.write(folder.resolve("articles/picture.txt"), new byte[] {1, 0, 2, 0});
        Path page = folder.resolve("annotations/mine/leak.txt.jsonld");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "{ this is no page");
        Cli cli = Cli.call("check", folder, folder.resolve("nowhere"));
        assertEquals(1, cli.code());
        for (String name : List.of("picture.txt", "leak.txt.jsonld", "nowhere")) {
            assertTrue(cli.err().contains(name), cli.err());
        }
        assertTrue(cli.out().contains("[accused-without-answer]"), cli.out());
    }

    @Test
    void anUnknownFormatIsRefused() {
        Cli cli = Cli.call("check", "--format", "xml", article);
        assertEquals(2, cli.code());
        assertTrue(cli.err().contains("“xml”"), cli.err());
    }

    /** The values of all properties of a name, as text; fails where the text is no JSON. */
    private static List<String> values(String json, String name) throws IOException {
        List<String> values = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && name.equals(parser.currentName()) && parser.nextToken().isScalarValue()) {
                    values.add(parser.getText());
                }
            }
        }
        return values;
    }
}

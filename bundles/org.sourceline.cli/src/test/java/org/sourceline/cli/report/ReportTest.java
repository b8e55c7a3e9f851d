package org.sourceline.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.cli.Cli;

class ReportTest {

    private static final String TEXT = """
            Town learns of <script>alert(1)</script> leak & more

            By Ruben Askew

            MERROW - “They knew,” Petra Vanstone told Tidewire on Tuesday. Hollin Water did not respond to a request for comment.

            The union accused Ottilie Frey of "onerror='x'" hiding the leak \u0001 below the main dam.

            "Hide the leak until spring," Jonas Reth wrote to the builder on Monday, the messages show.
            """;

    @TempDir
    Path folder;

    private Path article;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("case/articles"));
        article = Files.writeString(folder.resolve("case/articles/leak.txt"), TEXT);
    }

    private Document report(Path of) throws IOException {
        Cli cli = Cli.call("report", of, "--out", folder.resolve("out"));
        assertEquals(0, cli.code(), cli.err());
        return Jsoup.parse(Files.readString(Path.of(cli.out().strip())));
    }

    @Test
    void listsClaimsAnswersFindingsAndEntities() throws IOException {
        Document page = report(folder.resolve("case"));
        assertTrue(page.select("ul.claims q").eachText().stream().anyMatch(words -> words.contains("They knew")), page.text());
        assertTrue(page.text().contains("does not answer"), page.text());
        assertTrue(page.select("ul.claims svg text").eachText().contains("Jonas Reth"), page.html());
        assertTrue(page.select("ul.findings code").eachText().contains("accused-without-answer"), page.text());
        assertTrue(page.select("#entities td").eachText().contains("Petra Vanstone"), page.text());
        assertEquals(Path.of("case.report.html"), Path.of(Cli.call("report", folder.resolve("case"), "--out", folder).out().strip()).getFileName());
    }

    @Test
    void aClaimThatQuotesFewWordsIsDrawnWithTheMessagesFromWhichTheWholeIs() throws IOException {
        Files.writeString(folder.resolve("case/articles/wire.txt"), """
                Harbour master agreed to leave gate open, messages show

                March 3, 2031

                HALVERD (Tidewire) - Reth agreed to the council's wish to leave the inner gate open until the spring, messages by Jonas Reth showed. He told a supplier \
                that he didn't have "much of a say" in the matter.
                """);
        Files.writeString(folder.resolve("case/articles/paper.txt"), """
                Council of Halverd denies it wanted gate open

                The Orvale Gazette

                March 5, 2031

                Reth agreed to the wish of the council to leave the inner gate open until the spring and never had “much of a say,” Tidewire wrote.

                The council said that it had answered Tidewire’s reporters in full.
                """);
        Document page = report(folder.resolve("case"));
        Element claim = page.select("ul.claims li").stream().filter(one -> one.select("q").text().contains("agreed to the wish of the council")).findFirst().orElseThrow();
        assertTrue(claim.select("svg text").eachText().containsAll(List.of("Tidewire", "messages", "Jonas Reth")), claim.html());
    }

    @Test
    void whatArticlesContainNeitherRunsNorLoads() throws IOException {
        Document page = report(article);
        assertEquals("default-src 'none'; style-src 'unsafe-inline'", page.select("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertTrue(page.select("script, iframe, img, link, object, embed, base, form").isEmpty(), page.html());
        for (Element element : page.getAllElements()) {
            assertFalse(element.attributes().asList().stream().anyMatch(one -> one.getKey().startsWith("on")), element.outerHtml());
            assertTrue(!element.hasAttr("href") || element.attr("href").startsWith("#"), element.outerHtml());
        }
        assertTrue(page.text().contains("<script>alert(1)</script>"), page.text());
        assertFalse(page.html().contains("\u0001"));
    }

    @Test
    void badInputIsNamed() throws IOException {
        Files.write(folder.resolve("case/articles/picture.txt"), new byte[] {1, 0, 2, 0});
        Cli cli = Cli.call("report", folder.resolve("case"), "--out", folder.resolve("out"));
        assertEquals(1, cli.code());
        assertTrue(cli.err().contains("picture.txt"), cli.err());
        assertEquals(2, Cli.call("report", folder.resolve("case")).code());
        assertEquals(2, Cli.call("report", folder.resolve("nowhere"), "--out", folder).code());
        Cli empty = Cli.call("report", Files.createDirectory(folder.resolve("empty")), "--out", folder);
        assertEquals(2, empty.code());
        assertTrue(empty.err().contains("holds no articles"), empty.err());
    }
}

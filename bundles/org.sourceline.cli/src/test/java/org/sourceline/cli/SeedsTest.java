package org.sourceline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.casework.OpenedCase;
import org.sourceline.analysis.finding.FindingRule;
import org.sourceline.analysis.finding.LinkToNowhere;
import org.sourceline.analysis.finding.MovedLink;
import org.sourceline.analysis.finding.PassageNotFound;
import org.sourceline.analysis.finding.RuleSettings;
import org.sourceline.analysis.finding.Rules;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReader;
import org.sourceline.core.store.PageWriter;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingText;

/** The sample case keeps the shapes it is a sample of, and what the articles say of each other holds word for word. */
class SeedsTest {

    private static final Case SEEDS = new Case(Path.of("../../seeds/BowDoors"));
    private static final Case BRINE = new Case(Path.of("../../seeds/BrineLagoon"));
    private static final String WIRE = "corrant-bow-doors.txt";
    private static final String DENIAL = "quayside-brannoch-denies.html";

    static List<String> articles() throws IOException {
        return SEEDS.articlePaths();
    }

    private static Article read(String name) throws IOException {
        return Articles.read(SEEDS.articles().resolve(name), Optional.empty());
    }

    /** The reading text with all quotation marks straight and double. */
    private static String words(String name) throws IOException {
        return Analyser.read(read(name)).text().replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyArticleIsReadWithoutLoss(String path) throws IOException {
        Article article = Articles.read(SEEDS.article(path), Optional.empty());
        ReadingText reading = Analyser.read(article);
        assertEquals(0, article.encoding().malformed());
        assertFalse(reading.text().contains("\uFFFD"));
        assertFalse(reading.text().contains("\t"));
        assertTrue(reading.blocks().size() > 5);
    }

    @Test
    void theShapesAreKeptByteForByte() throws IOException {
        String wire = Files.readString(SEEDS.articles().resolve(WIRE));
        assertTrue(wire.startsWith("| \n\t\t"), "table bar and tabs");
        assertEquals("windows-1252", read("ansel-bugle.txt").encoding().charset().name());
        assertTrue(read("ansel-bugle.txt").source().text().contains("\r\n"), "CRLF");
        String haifa = read("levant-review-haifa.txt").source().text();
        List.of("\u2067", "\u200D", "e\u0301", "A\u030A", "🏽").forEach(odd -> assertTrue(haifa.contains(odd), odd));
        assertEquals(Article.MediaType.HTML, read(DENIAL).type());
        assertEquals(3, read("free-harbour-voice.txt").source().text().split("Brannoch Line denies it sailed with bow-door alarm").length - 1);
        assertTrue(Files.size(SEEDS.articles().resolve("long-quay-118.txt")) > 25_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unplug it and log it as a test", "They were told to write it in the book. So they wrote it in the book,",
        "routine tests of limited duration,", "may report an open door as closed"})
    void theDenialQuotesTheWireReport(String quotation) throws IOException {
        assertTrue(words(WIRE).contains(quotation));
        assertTrue(words(DENIAL).contains('"' + quotation + '"'));
    }

    @Test
    void theDenialAltersOneQuotation() throws IOException {
        assertTrue(words(WIRE).contains("\"We cannot sit in port every time a lamp blinks.\""));
        assertTrue(words(DENIAL).contains("\"the company cannot sit in port each time a lamp blinks.\""));
    }

    @Test
    void theFinishedSetIsCanonicalAndEveryPassageIsThere() throws IOException {
        Path file = SEEDS.sets().pages("ik").file("articles/" + WIRE);
        Page page = new PageReader().read(file).page();
        assertArrayEquals(Files.readAllBytes(file), new PageWriter().toBytes(page));
        Article article = read(WIRE);
        assertEquals(article.sha256(), page.sha256());
        Passages passages = new Passages(article, Analyser.read(article));
        page.items().forEach(item -> item.target()
                .forEach(passage -> assertTrue(passages.locate(passage).isPresent(), passage.exact())));
    }

    @Test
    void theFinishedSetHasEveryKindOfAnnotation() throws IOException {
        List<Annotation> items = new PageReader().read(SEEDS.sets().pages("ik").file("articles/" + WIRE)).page().items();
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<String> types = new TreeSet<>();
        Set<String> suggestions = new HashSet<>();
        for (Annotation item : items) {
            statuses.add(item.status());
            Optional.ofNullable(item.body()).ifPresent(body -> types.add(body.type()));
            Optional.ofNullable(item.suggestion()).ifPresent(suggestions::add);
        }
        assertEquals(EnumSet.of(Status.ACCEPTED, Status.REJECTED, Status.MANUAL, Status.DELETED), statuses);
        assertEquals(Set.of("Claim", "Entity", "Highlight", "Note", "Relation", "Tag"), types);
        assertTrue(suggestions.size() > 15);
    }

    @Test
    void theCaseIsAnnotatedAndShown(@TempDir Path out) throws IOException {
        Cli annotated = Cli.call("annotate", "--out", out, SEEDS.articles());
        assertEquals(new Cli(ExitCode.OK, articles().size() + " pages written, 0 up to date, 0 failed\n", ""), annotated);
        Cli shown = Cli.call("show", SEEDS.articles().resolve(WIRE));
        assertEquals(ExitCode.OK, shown.code());
        assertTrue(shown.out().contains("note: The hospital counts fifteen"), shown.out());
    }

    @Test
    void theSecondCaseShowsEveryRelation() throws IOException {
        OpenedCase opened = OpenedCase.open(BRINE, () -> false);
        Set<LinkRelation> shown = EnumSet.noneOf(LinkRelation.class);
        opened.view().links().shown().forEach(link -> link.relation().ifPresent(shown::add));
        assertEquals(EnumSet.allOf(LinkRelation.class), shown);
    }

    @Test
    void theSecondCaseShowsEveryFindingButThoseOfADamagedPageAndOfLinksThatLostTheirPlace() throws IOException {
        OpenedCase opened = OpenedCase.open(BRINE, () -> false);
        Set<String> shown = new TreeSet<>();
        opened.articles().forEach(article -> opened.findings(article, Rules.SHIPPED, RuleSettings.NONE).open().forEach(one -> shown.add(one.rule())));
        Set<String> wanted = Rules.SHIPPED.stream().map(FindingRule::id).collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(Set.of(PassageNotFound.ID, MovedLink.FOR_REVIEW, MovedLink.GONE, LinkToNowhere.ID));
        assertEquals(wanted, shown);
    }
}

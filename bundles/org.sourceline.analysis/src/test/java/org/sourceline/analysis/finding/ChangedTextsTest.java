package org.sourceline.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.analysis.SuggestedPage;
import org.sourceline.analysis.casework.CaseArticle;
import org.sourceline.analysis.casework.OpenedCase;
import org.sourceline.analysis.prov.ProvGraph;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.annotate.Making;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.link.LinkDecisions;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.Case;

/** What people decided on links, and on findings that rest on links, in a case whose articles are changed afterwards. */
class ChangedTextsTest {

    private static final String SET = "ik";
    private static final LinkDecisions HAND = new LinkDecisions(SET, "Ines Kallweit", Instant.parse("2031-03-06T08:00:00Z"));
    private static final String WIRE = """
            Quarry blasted rock near school

            March 3, 2031

            HALVERD (Tidewire) - The quarry of Halverd blasted rock within sight of a school in May, according to a letter seen by Tidewire.

            "We closed the windows and went on with the lesson," Ottoline Frey, a teacher, said.

            The Mining Office measured 41 decibels in the school yard in May, its report shows.
            """;
    private static final String PAPER = """
            Questions for Halverd quarry

            By Ruben Askew

            The Orvale Gazette

            March 5, 2031

            Nobody was hurt, a clerk told the Orvale Gazette.

            The Mining Office measured 14 decibels in the school yard in May, an official said.
            """;
    private static final String CORRECTION = "The Orvale Gazette";
    private static final String CORRECTED = "The Orvale Gazette\n\nThis article was changed on Thursday: a name was spelled wrongly.";

    @TempDir
    private Path folder;
    private Path paper = Path.of("");
    private Path wire = Path.of("");
    private Case owner = new Case(Path.of(""));

    @BeforeEach
    void writeTheArticles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        paper = Files.writeString(articles.resolve("paper.txt"), PAPER);
        wire = Files.writeString(articles.resolve("wire.txt"), WIRE);
        owner = new Case(folder);
    }

    private OpenedCase opened() throws IOException {
        OpenedCase opened = OpenedCase.open(owner, () -> false);
        for (CaseArticle one : opened.articles()) {
            assertTrue(owner.versions().keep(one.file(), one.sets().article().sha256()), "as a program does that writes pages of the article");
        }
        return opened;
    }

    private static CaseArticle article(OpenedCase opened, String name) {
        return opened.articles().stream().filter(one -> one.path().endsWith(name)).findFirst().orElseThrow();
    }

    private static Findings findings(OpenedCase opened) {
        return opened.findings(article(opened, "paper.txt"), List.of(new DifferentFigure(), MovedLink.forReview(), MovedLink.gone(), new LinkToNowhere()), RuleSettings.NONE);
    }

    private static List<String> open(OpenedCase opened) {
        return findings(opened).open().stream().map(Finding::rule).toList();
    }

    private void change(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        assertNotEquals(before, before.replace(from, to));
        Files.writeString(file, before.replace(from, to));
    }

    private void save(OpenedCase opened, List<Change> changes) throws Exception {
        CaseLinks links = opened.view().links().apply(changes, "Test 1");
        var store = owner.sets().links(SET);
        store.save(links.page(SET).orElseThrow(), store.load().map(loaded -> loaded.hash()).orElse(null));
    }

    /** Puts the finding on the figures aside, as the workbench does. */
    private void dismiss(OpenedCase opened) throws Exception {
        Finding finding = findings(opened).open().getFirst();
        Link link = opened.view().links().shown().stream().filter(one -> one.subject().equals(finding.subject())).findFirst().orElseThrow();
        ArticleSets sets = article(opened, "paper.txt").sets();
        sets.open(Page.empty(SET, sets.article().path(), sets.article().sha256(), "UTF-8", "Test 1"), true);
        NoteBody note = Dismissal.once(finding.rule(), finding.subject(), "Both were measured.", link);
        sets.apply(noteOn(sets, finding, note));
        owner.sets().pages(SET).save(sets.snapshot(SET), null);
    }

    private static Edit noteOn(ArticleSets sets, Finding finding, NoteBody note) throws EditRefusedException {
        Hand hand = new Hand(sets, "Ines Kallweit", InstantSource.system());
        return new Making(hand).note(finding.where().map(place -> List.of(sets.passages().at(place))).orElse(List.of()), note, "Dismiss");
    }

    private static Link figures(OpenedCase opened) {
        return opened.view().links().shown().stream().filter(link -> link.is(LinkRelation.CONTRADICTS)).findFirst().orElseThrow();
    }

    @Test
    void aDismissalFollowsTheLinkWhenEitherArticleChanges() throws Exception {
        OpenedCase before = opened();
        assertEquals(List.of("different-figure"), open(before));
        dismiss(before);
        assertEquals(List.of(), open(opened()));
        change(paper, CORRECTION, CORRECTED);
        OpenedCase then = opened();
        assertNotEquals(figures(before).id(), figures(then).id(), "it is suggested anew");
        assertEquals(List.of(), open(then));
        change(wire, "March 3, 2031", "March 3, 2031\n\nUpdated in the evening.");
        OpenedCase now = opened();
        assertEquals(List.of(), open(now));
        assertEquals("Both were measured.", findings(now).dismissed().getFirst().dismissal().reason());
        save(now, HAND.accept(List.of(figures(now))));
        change(paper, "spelled wrongly", "misspelled");
        assertEquals(List.of(), open(opened()), "now that the link is accepted, too");
    }

    @Test
    void aDismissalDoesNotHoldForAnotherFigure() throws Exception {
        dismiss(opened());
        change(paper, "14 decibels", "94 decibels");
        assertEquals(List.of("different-figure"), open(opened()));
    }

    @Test
    void aRejectedLinkDoesNotComeBack() throws Exception {
        OpenedCase before = opened();
        save(before, HAND.reject(List.of(figures(before))));
        assertEquals(List.of(), open(opened()));
        change(paper, CORRECTION, CORRECTED);
        assertEquals(List.of(), open(opened()));
    }

    @Test
    void anAcceptedLinkWhoseFigureChangedIsForReviewAndLeadsNowhere() throws Exception {
        OpenedCase before = opened();
        save(before, HAND.accept(List.of(figures(before))));
        change(paper, "14 decibels", "94 decibels");
        OpenedCase now = opened();
        Finding review = findings(now).open().stream().filter(one -> one.rule().equals(MovedLink.FOR_REVIEW)).findFirst().orElseThrow();
        assertTrue(review.message().contains("14 decibels") && review.message().contains("Quarry blasted rock near school"), review.message());
        String text = article(now, "paper.txt").sets().reading().text();
        assertTrue(review.where().orElseThrow().of(text).contains("94 decibels"), "where it may stand");
        assertEquals(1, now.view().index().lostLinks().size());
        assertTrue(now.view().index().links().stream().noneMatch(Link::isConfirmed));
        assertEquals(ids(before), ids(now), "a statement of where claims come from names no passage that is not there");
    }

    /** The nodes of what is told as PROV, but for those of the claim that says something else now. */
    private static long ids(OpenedCase opened) {
        return ProvGraph.of(opened.view().index()).nodes().size();
    }

    private Link byHand(OpenedCase opened, String words) throws Exception {
        ArticleSets sets = article(opened, "paper.txt").sets();
        int start = sets.article().source().text().indexOf(words);
        Passage passage = sets.article().source().passage(sets.article().path(), new TextSpan(start, start + words.length()));
        Change made = HAND.make(LinkRelation.REPEATS, new Link.End(sets.article().path(), null, List.of(passage)),
                new Link.End("articles/wire.txt", null, List.of()), null, opened.view().links().texts());
        save(opened, List.of(made));
        return mine(opened());
    }

    private static Link mine(OpenedCase opened) {
        return opened.view().links().shown().stream().filter(link -> link.annotation().status() == Status.MANUAL).findFirst().orElseThrow();
    }

    @Test
    void aLinkMadeByHandFollowsAndIsToldOfWhenItsPassageIsGone() throws Exception {
        assertTrue(byHand(opened(), "Nobody was hurt").isAttached());
        change(paper, CORRECTION, CORRECTED);
        Link link = mine(opened());
        assertTrue(link.isAttached());
        assertEquals(Files.readString(paper).indexOf("Nobody was hurt"), link.from().passages().getFirst().position().start());
        change(paper, "Nobody was hurt, a clerk told the Orvale Gazette.\n\n", "");
        OpenedCase now = opened();
        assertEquals(List.of(MovedLink.GONE), open(now).stream().filter(rule -> rule.startsWith("link")).toList());
        Finding gone = findings(now).open().stream().filter(one -> one.rule().equals(MovedLink.GONE)).findFirst().orElseThrow();
        assertEquals("The text has changed: “Nobody was hurt”, linked with “Quarry blasted rock near school”, is no longer in it.", gone.message());
        assertTrue(gone.where().isEmpty());
        assertEquals(link.id(), gone.subject());
    }

    @Test
    void aLinkWhoseOtherArticleIsNotInTheCaseAnyMoreIsToldOf() throws Exception {
        Link link = byHand(opened(), "Nobody was hurt");
        assertEquals(List.of("different-figure"), open(opened()));
        byte[] text = Files.readAllBytes(wire);
        Files.delete(wire);
        OpenedCase now = opened();
        assertEquals(List.of(LinkToNowhere.ID), open(now));
        Finding gone = findings(now).open().getFirst();
        assertEquals("Linked with “articles/wire.txt”, which is not in the case any more.", gone.message());
        assertEquals("Nobody was hurt", gone.where().orElseThrow().of(article(now, "paper.txt").sets().reading().text()));
        assertEquals(link.id(), gone.subject());
        assertEquals(List.of(), now.view().index().links(), "it leads nowhere");
        Files.write(wire, text);
        assertEquals(List.of("different-figure"), open(opened()), "the article is there again");
        Files.write(wire, new byte[] {0, 0, 0, 0});
        assertEquals(List.of(), open(OpenedCase.open(owner, () -> false)), "the article is there, and cannot be read");
    }

    @Test
    void aLinkBetweenWholeArticlesIsToldOfAtTheBeginning() throws Exception {
        OpenedCase before = opened();
        save(before, List.of(HAND.make(LinkRelation.DERIVES_FROM, new Link.End("articles/paper.txt", null, List.of()), new Link.End("articles/wire.txt", null, List.of()), null,
                before.view().links().texts())));
        Files.delete(wire);
        OpenedCase now = opened();
        Finding gone = findings(now).open().getFirst();
        assertEquals(LinkToNowhere.ID, gone.rule());
        assertTrue(gone.where().orElseThrow().of(article(now, "paper.txt").sets().reading().text()).startsWith("Questions for Halverd quarry"));
    }

    @Test
    void suggestionsOnTheEarlierTextGiveRiseToNoDoubts() throws Exception {
        CaseArticle before = article(opened(), "paper.txt");
        owner.sets().pages(SuggestedPage.SET).save(before.sets().snapshot(SuggestedPage.SET), null);
        change(paper, "14 decibels", "94 decibels");
        OpenedCase now = opened();
        List<String> words = now.findings(article(now, "paper.txt"), List.of(new OnlyAnonymous()), RuleSettings.NONE).open().stream().map(Finding::words).toList();
        assertTrue(words.stream().anyMatch(one -> one.contains("94 decibels")), words.toString());
        assertTrue(words.stream().noneMatch(one -> one.contains("14 decibels")), words.toString());
    }
}

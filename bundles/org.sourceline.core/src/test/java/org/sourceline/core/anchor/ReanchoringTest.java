package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.NoteBody;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.SuggestedSpans;
import org.sourceline.core.model.SuggestionId;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.ReadingText;
import org.sourceline.core.text.SourceText;

class ReanchoringTest {

    private static final String PATH = "articles/lock.txt";
    private static final Instant THEN = Instant.parse("2026-11-22T00:00:00Z");
    private static final String OLD = """
            Lock keeper resigns over flooded quay

            The keeper of the Marn lock, Ida Felsen, resigned on Monday after 14 years in office.
            She told the Quay Courier that the gates "were never safe" and that nobody had listened.

            The Marn Water Board said it had spent 3.2 million crowns on repairs since 2029. Felsen declined to
            say whether she had seen the accounts. The board did not respond to further questions.

            Tomas Rell, who runs the ferry, said the quay had flooded twice. The board did not respond to further questions.
            Felsen will be followed by her deputy, Rosa Quint, who has worked at the lock since 2019.
            """;

    private static TextSpan nth(String text, String words, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("no " + words);
        }
        return new TextSpan(at, at + words.length());
    }

    private static Passage passage(String words, int n) {
        return new SourceText(OLD).passage(PATH, nth(OLD, words, n));
    }

    private static Annotation mention(String words, int n) {
        return new Annotation(Identifiers.named(words + n), Status.MANUAL, new Creator.Person("Ada"), THEN,
                new EntityBody(EntityKind.PERSON, null, words, null, Extras.NONE), List.of(passage(words, n)));
    }

    private static Annotation claim(String content, String source, String cue) {
        ClaimBody body = new ClaimBody(Stance.ASSERTS, Directness.INDIRECT, List.of(passage(source, 1)), List.of(passage(cue, 1)), SourceKind.NAMED_PERSON,
                null, List.of(), null, Extras.NONE);
        return new Annotation(Identifiers.named(content), Status.MANUAL, new Creator.Person("Ada"), THEN, body, List.of(passage(content, 1)));
    }

    private static Page page(Annotation... items) {
        return Page.empty("ada", PATH, Identifiers.sha256(OLD.getBytes(StandardCharsets.UTF_8)), "UTF-8", "test").withItems(Arrays.asList(items));
    }

    private static Reanchored one(Annotation annotation, String now) {
        return new Reanchoring(AnnotatedText.article(now), hash -> Optional.of(new SourceText(OLD))).of(page(annotation)).getFirst();
    }

    private static Reanchored withoutOld(Annotation annotation, String now) {
        return new Reanchoring(AnnotatedText.article(now), hash -> Optional.empty()).of(page(annotation)).getFirst();
    }

    private static void check(AnchorState state, String words, int n, Reanchored result, String now) {
        assertEquals(state, result.state(), result.toString());
        assertEquals(Optional.of(nth(now, words, n)), result.extent());
    }

    @Test
    void aParagraphOnTopMovesAll() {
        String now = "Correction: an earlier version of this report named the wrong lock.\n\n" + OLD;
        check(AnchorState.EXACT, "Felsen", 2, one(mention("Felsen", 2), now), now);
        check(AnchorState.EXACT, "Ida Felsen", 1, withoutOld(mention("Ida Felsen", 1), now), now);
    }

    @Test
    void newLineEndsAndQuotationMarksAreAligned() {
        String now = OLD.replace("\nShe", " She").replace("\"were never safe\"", "“were never safe”");
        Annotation quote = mention("\"were never safe\"", 1);
        check(AnchorState.ALIGNED, "“were never safe”", 1, one(quote, now), now);
    }

    @Test
    void aMentionWhoseSentenceIsGoneIsNotAttachedElsewhere() {
        String now = OLD.replace("Felsen declined to\nsay whether she had seen the accounts. ", "");
        Reanchored result = one(mention("Felsen", 2), now);
        assertEquals(AnchorState.ORPHAN, result.state());
        assertEquals(Reason.GONE, result.reason());
        assertFalse(withoutOld(mention("Felsen", 2), now).state().isAttached());
    }

    @Test
    void ofTwoEqualSentencesTheRightOneStays() {
        String twin = "The board did not respond to further questions.";
        String firstGone = OLD.replace(" " + twin + "\n\n", "\n\n");
        assertFalse(one(mention(twin, 1), firstGone).state().isAttached());
        check(AnchorState.EXACT, twin, 1, one(mention(twin, 2), firstGone), firstGone);
        assertFalse(withoutOld(mention(twin, 1), firstGone).state().isAttached());
        assertFalse(withoutOld(mention("board", 1), firstGone).state().isAttached());
    }

    @Test
    void ofTwoSentencesSideBySideNoneIsChosen() {
        String twice = OLD.replace("Felsen will", "Nobody knows yet. Nobody knows yet. Felsen will");
        Passage second = new SourceText(twice).passage(PATH, nth(twice, "Nobody", 2));
        Annotation annotation = mention("Felsen", 1).withTarget(List.of(second), THEN);
        String now = twice.replace("Nobody knows yet. Nobody", "Nobody");
        Page page = page(annotation).onText(Identifiers.sha256(twice.getBytes(StandardCharsets.UTF_8)), "UTF-8");
        Reanchored result = new Reanchoring(AnnotatedText.article(now), hash -> Optional.of(new SourceText(twice))).of(page).getFirst();
        assertEquals(AnchorState.REVIEW, result.state());
    }

    @Test
    void namesNumbersAndNegationsAreForReview() {
        Annotation repairs = claim("it had spent 3.2 million crowns on repairs since 2029", "The Marn Water Board", "said");
        assertEquals(AnchorState.EXACT, one(repairs, OLD + "One more line.").state());
        for (String now : List.of(OLD.replace("3.2", "3.4"), OLD.replace("2029", "2030"), OLD.replace("had spent", "had not spent"),
                OLD.replace("million", "billion"), OLD.replace("3.2", "32"))) {
            Reanchored result = one(repairs, now);
            assertEquals(AnchorState.REVIEW, result.state(), now);
            assertTrue(result.extent().isPresent());
        }
        assertEquals(AnchorState.REVIEW, one(repairs, OLD.replace("The Marn Water Board said", "The Lower Water Board said")).state(), "another source");
        assertEquals(AnchorState.REVIEW, one(repairs, OLD.replace("Board said", "Board denied")).state(), "another stance");
    }

    @Test
    void harmlessRewordingIsAligned() {
        Annotation repairs = claim("it had spent 3.2 million crowns on repairs since 2029", "The Marn Water Board", "said");
        Reanchored result = one(repairs, OLD.replace("on repairs since", "on mending since").replace("Board said", "Board added"));
        assertEquals(AnchorState.ALIGNED, result.state(), result.toString());
        Annotation after = result.after();
        assertEquals("it had spent 3.2 million crowns on mending since 2029", after.target().getFirst().exact());
        assertTrue(after.body() instanceof ClaimBody claim && claim.cue().getFirst().exact().equals("added"));
        assertEquals(Optional.of("{\"state\":\"aligned\"}"), after.extras().find(AnchorMark.NAME));
        assertEquals(THEN, after.modified());
    }

    @Test
    void swappedNamesAreForReview() {
        String now = OLD.replace("Tomas Rell", "#").replace("Rosa Quint", "Tomas Rell").replace("#", "Rosa Quint");
        assertEquals(AnchorState.REVIEW, one(mention("Tomas Rell", 1), now).state());
        assertEquals(AnchorState.REVIEW, one(mention("Rosa Quint", 1), now).state());
        assertFalse(withoutOld(mention("Rosa Quint", 1), now).state().isAttached());
    }

    @Test
    void aMovedPassageIsFound() {
        String block = OLD.substring(OLD.indexOf("The keeper"), OLD.indexOf("The Marn Water"));
        String now = OLD.replace(block, "") + "\n" + block;
        check(AnchorState.ALIGNED, "Ida Felsen", 1, one(mention("Ida Felsen", 1), now), now);
    }

    @Test
    void whatIsNotAttachedKeepsItsPassagesAndComesBackWithTheText() {
        String gone = OLD.replace("Felsen declined to\nsay whether she had seen the accounts. ", "");
        Annotation mention = mention("Felsen", 2);
        Annotation lost = one(mention, gone).after();
        assertEquals(mention.target(), lost.target());
        AnchorMark mark = AnchorMark.of(lost);
        assertEquals(new AnchorMark(AnchorState.ORPHAN, page().sha256(), false), mark);

        String goneSha = Identifiers.sha256(gone.getBytes(StandardCharsets.UTF_8));
        Page later = page(lost).onText(goneSha, "UTF-8");
        assertTrue(Reanchoring.isNeeded(later, AnnotatedText.article(gone)));
        Reanchored back = new Reanchoring(AnnotatedText.article(OLD), hash -> Optional.empty()).of(later).getFirst();
        assertEquals(mention, back.after());
    }

    @Test
    void whatAPersonDecidedStays() {
        Annotation decided = new AnchorMark(AnchorState.ORPHAN, page().sha256(), true).on(mention("Felsen", 2));
        Reanchored result = one(decided, OLD + "More.");
        assertEquals(AnchorState.ORPHAN, result.state());
        assertEquals(decided, result.after());
    }

    @Test
    void aPageThatDoesNotFitTheOldTextIsNotTrusted() {
        Annotation wrong = mention("Felsen", 1).withTarget(List.of(new Passage(PATH, new TextSpan(3, 9), "Felsen", "", "")), THEN);
        assertFalse(one(wrong, OLD + "More.").state().isAttached());
        Annotation outside = wrong.withTarget(List.of(new Passage(PATH, new TextSpan(5_000, 5_006), "Felsen", "", "")), THEN);
        assertFalse(one(outside, OLD + "More.").state().isAttached());
    }

    @Test
    void oddMarksAreForReview() {
        for (String json : List.of("7", "{\"state\":\"sideways\"}", "{\"state\":", "[]", "null", "{\"state\":{\"a\":1}}")) {
            Annotation odd = mention("Felsen", 1);
            Annotation marked = new Annotation(odd.id(), odd.status(), odd.creator(), odd.created(), odd.modified(), odd.body(), odd.target(), null,
                    List.of(), null, Extras.of(List.of(new Extras.Property(AnchorMark.NAME, json))));
            assertEquals(AnchorState.REVIEW, AnchorMark.of(marked).state(), json);
        }
    }

    @Test
    void aWholeArticleStaysWhole() {
        Annotation whole = mention("Felsen", 1).withTarget(List.of(Passage.whole(PATH)), THEN);
        Reanchored result = one(whole, OLD + "More.");
        assertEquals(AnchorState.EXACT, result.state());
        assertEquals(whole, result.after());
    }

    private static Article decoded(byte[] bytes, Charset charset) throws ArticleReadException {
        return ArticleReader.of(bytes, PATH, Limits.DEFAULT, charset);
    }

    @Test
    void theSameBytesDecodedInAnotherWayAreAnotherText() throws ArticleReadException {
        byte[] bytes = OLD.replace("Quay Courier", "Quay Courrière – “the sheet”").replace("Rosa Quint", "Rosa Qüint").getBytes(StandardCharsets.UTF_8);
        Article wrong = decoded(bytes, Charset.forName("windows-1252"));
        Article right = decoded(bytes, StandardCharsets.UTF_8);
        Annotation quint = mention("Rosa Quint", 1).withTarget(List.of(wrong.source().passage(PATH, nth(wrong.source().text(), "Rosa QÃ¼int", 1))), THEN);
        Annotation ferry = mention("ferry", 1).withTarget(List.of(wrong.source().passage(PATH, nth(wrong.source().text(), "Tomas Rell", 1))), THEN);
        Page page = page(ferry, quint).onText(wrong.sha256(), "windows-1252");
        ReanchoredPage.VersionSource kept = (of, hash) -> Optional.of(of.charset().equals("UTF-8") ? right.source() : wrong.source());

        ReanchoredPage carried = ReanchoredPage.of(page, right, kept);

        assertTrue(carried.isBehind());
        assertEquals("UTF-8", carried.page().charset());
        check(AnchorState.EXACT, "Tomas Rell", 1, carried.results().get(ferry.id()), right.source().text());
        Annotation lost = carried.results().get(quint.id()).after();
        assertEquals(new AnchorMark(AnchorState.REVIEW, right.sha256(), "windows-1252", false), AnchorMark.of(lost));
        assertEquals(quint.target(), lost.target());

        ReanchoredPage back = ReanchoredPage.of(carried.page(), wrong, kept);
        assertEquals(List.of(ferry, quint), back.page().items());
        assertFalse(ReanchoredPage.of(page.onText(wrong.sha256(), "CP1252"), wrong, kept).isBehind(), "another name of the same charset");
        assertFalse(ReanchoredPage.of(page.onText(wrong.sha256(), "no such charset"), right, kept).isBehind());
    }

    private static Annotation decision(Annotation on, Status status, String suggestion) {
        return new Annotation(Identifiers.named("decision"), status, on.creator(), THEN, THEN, on.body(), on.target(), suggestion, List.of(), null, Extras.NONE);
    }

    @Test
    void aDecisionIsOnTheSuggestionThatIsMadeOfTheSameWordsInTheNewText() {
        String now = "Correction: an earlier version of this report named the wrong lock.\n\n" + OLD;
        String before = Identifiers.sha256(OLD.getBytes(StandardCharsets.UTF_8));
        Annotation claim = claim("the quay had flooded twice", "Tomas Rell", "said the");
        Annotation rejected = decision(claim, Status.REJECTED, SuggestionId.of(before, claim.body(), claim.target()));
        Annotation after = one(rejected, now).after();

        Annotation anew = one(claim, now).after();
        String id = SuggestionId.of(AnnotatedText.article(now).sha256(), anew.body(), anew.target());
        assertEquals(id, after.suggestion());
        ClaimBody answering = ((ClaimBody) anew.body()).withAnswers("urn:uuid:other");
        assertTrue(after.decidesOn(new Annotation(id, Status.SUGGESTED, anew.creator(), THEN, answering, anew.target())));
        assertFalse(after.decidesOn(new Annotation(id, Status.SUGGESTED, anew.creator(), THEN, answering.withStance(Stance.DENIES), anew.target())));
    }

    @Test
    void aDecisionOnSomethingElseKeepsItsSuggestion() {
        String now = OLD.replace("Lock keeper", "A lock keeper");
        Annotation moved = decision(mention("Ida Felsen", 1), Status.ACCEPTED, "urn:uuid:of-other-spans");
        assertEquals("urn:uuid:of-other-spans", one(moved, now).after().suggestion());
        Annotation gone = decision(mention("Felsen", 2), Status.REJECTED, SuggestionId.of(Identifiers.sha256(OLD.getBytes(StandardCharsets.UTF_8)),
                mention("Felsen", 2).body(), mention("Felsen", 2).target()));
        String without = OLD.replace("Felsen declined to\nsay whether she had seen the accounts. ", "");
        assertEquals(gone.suggestion(), one(gone, without).after().suggestion());
    }

    @Test
    void aDecisionWhoseSpansAPersonChangedFollowsTheSuggestion() {
        String now = "Correction: an earlier version of this report named the wrong lock.\n\n" + OLD;
        String before = Identifiers.sha256(OLD.getBytes(StandardCharsets.UTF_8));
        Annotation claim = claim("the quay had flooded twice", "Tomas Rell", "said the");
        Annotation accepted = decision(claim, Status.ACCEPTED, SuggestionId.of(before, claim.body(), claim.target()));
        Annotation wider = SuggestionId.remembered(accepted, accepted.withTarget(List.of(passage("said the quay had flooded twice", 1)), THEN), before);

        Annotation after = one(wider, now).after();
        Annotation anew = one(claim, now).after();
        String sha256 = AnnotatedText.article(now).sha256();
        assertEquals(SuggestionId.of(sha256, anew.body(), anew.target()), after.suggestion());
        assertEquals("said the quay had flooded twice", after.target().getFirst().exact());
        assertEquals(Optional.of(SuggestedSpans.of(claim.body(), anew.target()).target()), SuggestedSpans.kept(after.extras()).map(SuggestedSpans::target));

        String gone = OLD.replace("Tomas Rell, who runs the ferry, said the quay had flooded twice.", "The ferry was late, and the quay had flooded twice.");
        assertEquals(wider.suggestion(), one(wider, gone).after().suggestion());
    }

    @Test
    void aDismissedFindingFollowsTheSuggestionThatItIsAbout() {
        String now = "Correction: an earlier version of this report named the wrong lock.\n\n" + OLD;
        Annotation claim = suggested(claim("the quay had flooded twice", "Tomas Rell", "said the"));
        SuggestedSpans spans = SuggestedSpans.ofSuggestion(claim, claim.id(), page().sha256()).orElseThrow();
        Extras subject = spans.keptIn(Extras.of(List.of(new Extras.Property(SuggestionId.SUBJECT, '"' + claim.id() + '"'))));
        Annotation note = mention("Tomas Rell", 1).withBody(new NoteBody("Seen.", NoteBody.PLAIN, subject), THEN);

        NoteBody after = (NoteBody) one(note, now).after().body();
        Annotation anew = one(claim, now).after();
        assertEquals(Optional.of('"' + anew.id() + '"'), after.extras().find(SuggestionId.SUBJECT));
        NoteBody back = (NoteBody) new Reanchoring(AnnotatedText.article(OLD), made -> Optional.of(new SourceText(now)))
                .of(page(one(note, now).after()).onText(AnnotatedText.article(now).sha256(), "UTF-8")).getFirst().after().body();
        assertEquals(subject, back.extras());

        Annotation other = note.withBody(new NoteBody("Seen.", NoteBody.PLAIN, Extras.of(List.of(new Extras.Property(SuggestionId.SUBJECT, "\"urn:uuid:a-link\"")))), THEN);
        assertEquals(other.body(), one(other, now).after().body());
    }

    private static Annotation suggested(Annotation like) {
        String sha256 = Identifiers.sha256(OLD.getBytes(StandardCharsets.UTF_8));
        return new Annotation(SuggestionId.of(sha256, like.body(), like.target()), Status.SUGGESTED, new Creator.Software("analyser", "1", "rule", "because", 0.9),
                THEN, like.body(), like.target());
    }

    @Test
    void suggestionsAreCalledAsANewRunWouldCallThemAndSoAreTheClaimsThatAreAnswered() {
        String now = "Correction: an earlier version of this report named the wrong lock.\n\n" + OLD;
        Annotation claim = suggested(claim("the quay had flooded twice", "Tomas Rell", "said the"));
        Annotation answer = suggested(claim("The board did not respond to further questions", "board", "respond"));
        Annotation answering = answer.withBody(((ClaimBody) answer.body()).withAnswers(claim.id()), THEN);

        ReanchoredPage carried = ReanchoredPage.of(page(claim, answering), AnnotatedText.article(now), (page, hash) -> Optional.of(new SourceText(OLD)));

        List<Annotation> items = carried.page().items();
        for (Annotation one : items) {
            assertEquals(SuggestionId.of(AnnotatedText.article(now).sha256(), one.body(), one.target()), one.id());
        }
        String claimed = carried.results().get(claim.id()).after().id();
        assertEquals(claimed, ((ClaimBody) carried.results().get(answer.id()).after().body()).answers());
        assertEquals(carried.results().get(claim.id()), carried.results().get(claimed));
        ArticleSets sets = new ArticleSets(AnnotatedText.article(now), ReadingText.of(new SourceText(now), List.of()));
        sets.open(carried, true);
        sets.apply(sets.reanchoring("ada"));
        assertEquals(carried.page(), sets.snapshot("ada"));
    }
}

package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.model.TextSpan;

/** Where passages of an old text are said to be in a new one, and how sure that is. */
class TextCarrierTest {

    private static final String OLD = """
            The lock at Marn closes in winter, says the board. Its keeper, Ida Felsen, lives in the house beside the gates.
            She was born there in 1961 and came back after the flood that carried the old bridge away with all its lamps.

            The ferry runs every hour until ten. Tomas Rell bought it from an uncle who had moved to the hills for good.
            He pays the town a small fee for the landing and keeps whatever is left at the end of the week for the paint.

            Nobody counted the boats that passed last summer, though the board promised to. A clerk now writes them down in a green
            book, and the green book lies open on the sill of the gate house where any child may read in it on the way to school.
            """;

    private static TextSpan of(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("no " + words);
        }
        return new TextSpan(at, at + words.length());
    }

    private static Placement place(String words, String now) {
        return TextCarrier.between(OLD, now).place(of(OLD, words));
    }

    private static void assertPlaced(AnchorState state, String expected, String words, String now) {
        Placement placed = place(words, now);
        assertEquals(state, placed.state(), placed.toString());
        assertEquals(Optional.of(expected), placed.place().map(span -> span.of(now)));
        assertEquals(Optional.of(of(now, expected)), placed.place());
    }

    private static void assertReview(Reason reason, Optional<String> expected, String words, String now) {
        Placement placed = place(words, now);
        assertEquals(AnchorState.REVIEW, placed.state(), placed.toString());
        assertEquals(reason, placed.reason());
        assertEquals(expected, placed.place().map(span -> span.of(now)));
    }

    @Test
    void partsOfWordsAndSpacesAroundThemAreCarriedAsTheyAre() {
        String now = "Corrected.\n\n" + OLD;
        assertPlaced(AnchorState.EXACT, "bridg", "bridg", now);
        assertPlaced(AnchorState.EXACT, "ridge away", "ridge away", now);
        assertPlaced(AnchorState.EXACT, " bridge ", " bridge ", now);
        assertPlaced(AnchorState.ALIGNED, "Tomas Rell", "Tomas Rell ", now.replace("Tomas Rell bought", "Tomas Rell\nbought"));
        assertPlaced(AnchorState.ALIGNED, "Tomas Rell", " Tomas Rell", now.replace("ten. Tomas", "ten.\nTomas"));
        assertPlaced(AnchorState.EXACT, "The lock at", "The lock at", OLD + "One more line.\n");
    }

    @Test
    void exactIsWhatHasTheSameLettersAroundIt() {
        int place = OLD.indexOf("keeps whatever");
        for (int distance = 30; distance <= 34; distance++) {
            AnchorState expected = distance <= 32 ? AnchorState.ALIGNED : AnchorState.EXACT;
            assertEquals(expected, place("keeps", withLetter(OLD, place - distance)).state(), "letter " + distance + " before");
            assertEquals(expected, place("keeps", withLetter(OLD, place + 4 + distance)).state(), "letter " + distance + " behind");
        }
    }

    /** With one letter, or a space, in the middle of the text made another kind of the same. */
    private static String withLetter(String text, int at) {
        return text.substring(0, at) + (text.charAt(at) == ' ' ? '\n' : 'z') + text.substring(at + 1);
    }

    @Test
    void aLongPassageMayChangeALittleAndAShortOneNot() {
        String long12 = "pays the town a small fee for the landing and keeps whatever";
        assertPlaced(AnchorState.ALIGNED, "pays the town a little fee for the landing and keeps whatever", long12, OLD.replace("small", "little"));
        assertPlaced(AnchorState.ALIGNED, "pays the town a little fee for the landing and takes whatever", long12,
                OLD.replace("small", "little").replace("keeps", "takes"));
        assertReview(Reason.CHANGED, Optional.of("pays the city a little sum for the landing and takes whatever"), long12,
                OLD.replace("town", "city").replace("small", "little").replace("keeps", "takes").replace("fee", "sum"));
        assertReview(Reason.CHANGED, Optional.of("a little fee for the landing"), "a small fee for the landing", OLD.replace("small", "little"));
        assertPlaced(AnchorState.ALIGNED, "town a little fee for the landing and", "town a small fee for the landing and", OLD.replace("small", "little"));
        assertReview(Reason.CHANGED, Optional.of("pays the town not a small fee for the landing and keeps whatever"), long12,
                OLD.replace("town a", "town not a"));
    }

    @Test
    void otherWordsInThePlaceOfThePassageAreToldApart() {
        assertReview(Reason.REWORDED, Optional.of("tiny"), "small", OLD.replace("small", "tiny"));
        assertReview(Reason.REWORDED, Optional.of("tiny sum"), "small fee", OLD.replace("small fee", "tiny sum"));
        assertReview(Reason.CHANGED, Optional.of("tiny new sum"), "small fee", OLD.replace("small fee", "tiny new sum"));
        assertReview(Reason.CHANGED, Optional.of("12"), "small", OLD.replace("small", "12"));
        assertReview(Reason.CHANGED, Optional.of("1971"), "1961", OLD.replace("1961", "1971"));
        assertReview(Reason.CHANGED, Optional.of("spring"), "1961", OLD.replace("1961", "spring"));
    }

    @Test
    void anEdgeThatIsGoneIsSureWhereOneWordStandsForIt() {
        assertPlaced(AnchorState.ALIGNED, "gives the town a small fee for the landing", "pays the town a small fee for the landing", OLD.replace("pays", "gives"));
        assertPlaced(AnchorState.ALIGNED, "the town a small fee for the bank", "the town a small fee for the landing", OLD.replace("landing", "bank"));
        assertReview(Reason.CHANGED, Optional.of("gladly gives the town a small fee for the landing"), "pays the town a small fee for the landing",
                OLD.replace("pays", "gladly gives"));
        assertReview(Reason.CHANGED, Optional.of("the town a small fee for the old bank"), "the town a small fee for the landing",
                OLD.replace("landing", "old bank"));
    }

    @Test
    void aSentenceThatIsGoneTakesItsPassagesAlong() {
        String sentence = "He pays the town a small fee for the landing and keeps whatever is left at the end of the week for the paint.\n";
        assertEquals(Placement.orphan(), place("small fee", OLD.replace(sentence, "")));
        assertReview(Reason.SURROUNDINGS, Optional.of("small fee"), "small fee",
                OLD.replace(sentence, "For years the town got a small fee for the landing and kept whatever was left at the end of the week.\n"));
    }

    @Test
    void aPassageThatStandsInAnotherSentenceNowIsShownAndNotAttached() {
        String moved = OLD.replace("who had moved to the hills for good", "in town")
                .replace("for the paint.", "for the paint. They say a cousin of theirs had moved to the hills for good too, last May.");
        assertFalse(place("had moved to the hills for good", moved).state().isAttached());
    }

    @Test
    void ofTextsThatShareLessThanHalfNothingIsAttached() {
        String other = """
                A regatta was held on the lower Marn on Sunday in strong wind, and three boats turned over near the mill. Their crews swam
                to the bank and were given dry coats by people who had come to watch the race. A girl of nine won in the smallest class.

                The prizes were handed out in the yard of the brewery by its owner, who spoke for an hour about his youth on the river.
                Rain set in before he was done, the band packed up, and those who had no umbrella went home without having seen the cups.
                """;
        String last = OLD.substring(OLD.indexOf("Nobody counted"));
        TextCarrier carrier = TextCarrier.between(OLD, other + "\n" + last);
        assertFalse(carrier.isSameArticle());
        Placement placed = carrier.place(of(OLD, "the green book lies open"));
        assertEquals(AnchorState.REVIEW, placed.state());
        assertEquals(Reason.OTHER_TEXT, placed.reason());
        assertTrue(placed.place().isPresent());
        assertTrue(TextCarrier.between(OLD, OLD.substring(OLD.indexOf("The ferry runs"))).isSameArticle());
    }

    @Test
    void whiteSpaceAloneIsNowhere() {
        assertEquals(Placement.orphan(), place("\n\n", "Corrected.\n\n" + OLD));
    }

    @Test
    void aParagraphThatIsThereTwiceNowIsForReview() {
        String paragraph = OLD.substring(OLD.indexOf("The ferry"), OLD.indexOf("Nobody counted"));
        assertFalse(place("Tomas Rell", OLD.replace(paragraph, paragraph + paragraph)).state().isAttached());
        assertEquals(AnchorState.EXACT, place("Ida Felsen", OLD.replace(paragraph, paragraph + paragraph)).state());
    }

    @Test
    void aShortSentenceBetweenOthersThanBeforeIsForReview() {
        String between = OLD.replace("The ferry runs every hour until ten. ", "The ferry runs every hour until ten. He left. ");
        String now = between.replace("The ferry runs every hour until ten. ", "A regatta was held on Sunday in strong wind. ")
                .replace("Tomas Rell bought it from an uncle who had moved to the hills for good.", "Three boats turned over near the mill before noon.");
        Placement placed = TextCarrier.between(between, now).place(of(between, "He left"));
        assertFalse(placed.state().isAttached(), placed.toString());
        String kept = between.replace("The ferry runs every hour until ten. ", "A regatta was held on Sunday in strong wind. ");
        assertEquals(AnchorState.ALIGNED, TextCarrier.between(between, kept).place(of(between, "He left")).state());
    }
}

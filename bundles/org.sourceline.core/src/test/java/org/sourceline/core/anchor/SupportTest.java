package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Which sentences of an old text are proved to be in the new one. */
class SupportTest {

    private static final String FERRY = "The ferry runs every hour until late in the dark evening. ";
    private static final String LEFT = "He left. ";
    private static final String UNCLE = "It was bought from an uncle who lives up in the hills. ";
    private static final String BOOK = "Whoever passes is put down in a green book by the clerk. ";
    private static final String PAINT = "New paint has been ordered although nobody knows who will pay. ";
    private static final String ASKED = "Does anybody still remember what those people wanted here at all? ";

    private static List<Integer> proved(String before, String after) {
        TextAlignment texts = TextAlignment.of(before, after);
        Support support = Support.of(texts);
        List<Integer> proved = IntStream.range(0, texts.oldSentences().count()).filter(support::isProved).boxed().toList();
        assertEquals(proved.stream().mapToInt(texts.oldSentences()::length).sum(), support.provedWords());
        return proved;
    }

    @Test
    void whatIsThereUnchangedIsProved() {
        assertEquals(List.of(0, 1, 2), proved(FERRY + LEFT + UNCLE, FERRY + LEFT + UNCLE));
        assertEquals(List.of(0, 2), proved(FERRY + LEFT + UNCLE, PAINT + FERRY + BOOK + UNCLE));
        assertEquals(List.of(), proved(FERRY + UNCLE, PAINT + BOOK));
    }

    @Test
    void aShortSentenceProvesNothingUnlessItIsJoinedToAnother() {
        assertEquals(List.of(), proved(FERRY + LEFT + UNCLE, ASKED + LEFT + BOOK));
        assertEquals(List.of(0, 1), proved(FERRY + LEFT + UNCLE, FERRY + LEFT + BOOK));
        assertEquals(List.of(1, 2), proved(FERRY + LEFT + UNCLE, ASKED + LEFT + UNCLE));
        assertEquals(List.of(0, 2), proved(FERRY + LEFT + UNCLE, FERRY + ASKED + LEFT + BOOK + UNCLE));
        assertEquals(List.of(0), proved(LEFT + FERRY, LEFT + PAINT), "at the start of both texts");
        assertEquals(List.of(), proved(LEFT + FERRY, ASKED + LEFT + PAINT));
        assertEquals(List.of(1), proved(FERRY + LEFT, ASKED + LEFT), "at the end of both");
        assertEquals(List.of(), proved(FERRY + LEFT, ASKED + LEFT + BOOK));
    }

    @Test
    void theFullStopBeforeItOrOneWordBehindItJoinsNothing() {
        assertEquals(List.of(), proved(FERRY + LEFT + UNCLE, PAINT + LEFT + BOOK));
        assertEquals(List.of(), proved(FERRY + LEFT + UNCLE, ASKED + LEFT + "It will all end soon, as the people around here like to say. "));
        assertEquals(List.of(0, 1), proved("Yes! " + LEFT + FERRY, "Yes! " + LEFT + PAINT));
        assertEquals(List.of(0, 1), proved("Advertisement\n\n" + LEFT + FERRY, "Advertisement\n\n" + LEFT + PAINT));
        assertEquals(List.of(1, 2), proved(FERRY + LEFT + "\n\nAdvertisement", PAINT + LEFT + "\n\nAdvertisement"));
        assertEquals(List.of(0), proved("Advertisement\n\n" + LEFT + FERRY, "Advertisement\n\n" + BOOK + LEFT + PAINT));
    }

    @Test
    void aSentenceOfWhichLittleHasChangedIsStillTheSame() {
        assertEquals(List.of(0, 1, 2), proved(BOOK + FERRY + UNCLE, BOOK + FERRY.replace("late", "long") + UNCLE));
        assertEquals(List.of(0, 1, 2), proved(BOOK + FERRY + UNCLE, BOOK + FERRY.replace("late", "long").replace("dark", "cold") + UNCLE));
        assertEquals(List.of(0, 1, 2), proved(BOOK + FERRY + UNCLE, BOOK + FERRY.replace("late", "long").replace("dark", "cold").replace("hour", "day") + UNCLE));
        assertEquals(List.of(0, 2), proved(BOOK + FERRY + UNCLE, BOOK + FERRY.replace("late", "long").replace("dark", "cold").replace("hour", "day")
                .replace("runs", "goes") + UNCLE));
        assertEquals(List.of(0, 1, 2), proved(BOOK + FERRY + UNCLE, BOOK + FERRY.replace("every", "nearly every second") + UNCLE));
        assertEquals(List.of(0, 2), proved(BOOK + FERRY + UNCLE, BOOK + FERRY.replace("every", "nearly or not quite exactly every") + UNCLE));
    }

    @Test
    void aSentenceAloneHasToProveItselfByWhatIsAroundIt() {
        assertEquals(List.of(), proved("He went home. " + FERRY, "He went away. " + PAINT));
        assertEquals(List.of(0, 1), proved("He went home. " + FERRY, "He went away. " + FERRY));
        assertEquals(List.of(0, 1, 2), proved(BOOK + "He went home. " + FERRY, BOOK + "He went away. " + FERRY));
        assertEquals(List.of(0, 2), proved(BOOK + "He went home. " + FERRY, BOOK + "She was long away. " + FERRY));
    }

    @Test
    void inAShortSentenceNoNameMayChangeAndInALongOneFew() {
        assertEquals(List.of(0, 2), proved(BOOK + "It was with Rell. " + FERRY, BOOK + "It was with Lund. " + FERRY));
        assertEquals(List.of(0, 1, 2), proved(BOOK + UNCLE.replace("an uncle", "Rell") + FERRY, BOOK + UNCLE.replace("an uncle", "Lund") + FERRY));
        assertEquals(List.of(0, 2), proved(BOOK + UNCLE.replace("an uncle", "Rell").replace("hills", "Alps") + FERRY,
                BOOK + UNCLE.replace("an uncle", "Lund").replace("hills", "Andes") + FERRY));
    }

    @Test
    void aNameForOneCommonWordBetweenTheSameSentencesIsASmallChange() {
        String them = "It was with them there. ";
        assertEquals(List.of(0, 1, 2), proved(BOOK + them + FERRY, BOOK + them.replace("them", "Rell") + FERRY));
        assertEquals(List.of(0, 2), proved(BOOK + them + FERRY, BOOK + them.replace("them", "Tomas Rell") + FERRY));
        assertEquals(List.of(0), proved(BOOK + them + FERRY, BOOK + them.replace("them", "Rell") + PAINT));
        assertEquals(List.of(2), proved(BOOK + them + FERRY, PAINT + them.replace("them", "Rell") + FERRY));
        assertEquals(List.of(1), proved(them + FERRY, them.replace("them", "Rell") + FERRY), "at the start of the text");
    }

    @Test
    void ofTwoSentencesThatFitAlikeNeitherIsProved() {
        String late = FERRY.replace("late", "long");
        String deep = FERRY.replace("late", "deep");
        assertEquals(List.of(0, 3), proved(BOOK + FERRY + late + UNCLE, BOOK + deep + UNCLE));
        assertEquals(List.of(0, 2), proved(BOOK + FERRY + UNCLE, BOOK + late + deep + UNCLE));
        assertEquals(List.of(0, 1, 2, 3), proved(BOOK + FERRY + PAINT + UNCLE, BOOK + late + PAINT + UNCLE));
    }
}

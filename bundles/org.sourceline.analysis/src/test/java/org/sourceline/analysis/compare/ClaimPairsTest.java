package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What makes two statements of the same thing a repetition, a corroboration or a contradiction, and what makes them none of these. */
class ClaimPairsTest {

    private static final String GAZETTE = """
            Mill let ash into river

            By Ruth Amberley

            The Orvale Gazette

            May 4, 2031

            The paper mill of Grete Solveig let ash into the river Senn in April, a former foreman of the mill told the Orvale Gazette.

            """;

    private static Compared compared(String first, String second) {
        return Compared.texts(GAZETTE + first + "\n", """
                Mill under scrutiny

                By Per Halloran

                Senn Valley Courier

                May 6, 2031

                The paper mill of Orvale, where ash is a matter of talk, belongs to Grete Solveig, a landowner in Tarn.

                """ + second + "\n");
    }

    private static void assertOnly(String relation, Compared compared, String words) {
        for (String other : List.of("repeats", "corroborates", "contradicts", "denies")) {
            List<String> links = compared.links(other).stream().filter(link -> link.contains(words)).toList();
            assertEquals(other.equals(relation) ? 1 : 0, links.size(), other + ": " + links + " of " + compared.links(relation));
        }
    }

    @Test
    void whatIsTakenFromTheOtherHouseIsARepetitionAlsoUnderTheShortOfItsName() {
        assertOnly("repeats", compared("The mill paid 90,000 crowns for the fish that died, an engineer of the mill said.",
                "According to the Gazette, the mill paid 90,000 crowns for the fish that died."), "90,000");
    }

    @Test
    void theOnlyOneOfItsKindIsTheSameSource() {
        assertOnly("repeats", compared("The water office said the mill had paid 90,000 crowns for dead fish.",
                "The mill paid 90,000 crowns for dead fish, the water office said."), "90,000");
    }

    @Test
    void theWordsOfOneUtteranceAreNoSecondSource() {
        Compared compared = compared("\"We were told to open the gate after dark,\" one worker of the mill said.",
                "\"We were told to open the gate after dark,\" a man in work clothes said.");
        assertTrue(compared.links("repeats").contains("b.txt: \"We were told to open the gate after dark,\" | a.txt: \"We were told to open the gate after dark,\""),
                compared.links("repeats").toString());
        assertEquals(List.of(), compared.links("corroborates"));
    }

    @Test
    void twoSourcesThatDoNotKnowOfEachOtherCorroborate() {
        assertOnly("corroborates", compared("The mill paid 90,000 crowns for dead fish, an engineer of the mill said.",
                "Documents of the court in Tarn show that the mill paid 90,000 crowns for dead fish."), "90,000");
    }

    @Test
    void twoSourcesThatNameOneDeedCorroborate() {
        assertOnly("corroborates", compared("Grete Solveig dismissed three foremen of the mill, a worker said.",
                "Three foremen were dismissed by Grete Solveig, the union said."), "foremen");
    }

    @Test
    void oneTopicIsNotOneEvent() {
        assertOnly("none", compared("Grete Solveig bought new filters for the mill, a worker said.",
                "Grete Solveig sold the old filters of the mill to a dealer in Tarn, the union said."), "filters");
    }

    @Test
    void aClauseThatOnlyTellsWhichOneIsMeantIsNoCorroboration() {
        assertOnly("none", compared("Grete Solveig dismissed the foremen of the mill, a worker said.",
                "The union praised the foremen whom Grete Solveig dismissed, a speaker of the union said."), "union praised");
    }

    @Test
    void whatOneSaysIsSoAndTheOtherThatItIsNotContradicts() {
        assertOnly("contradicts", compared("Grete Solveig warned the town of the ash in April, her brother said.",
                "Grete Solveig never warned the town of the ash, a clerk of the town said."), "warned");
    }

    @Test
    void anActiveSentenceContradictsAPassiveOne() {
        assertOnly("contradicts", compared("All filters of Grete Solveig had been tested by the water office, her brother said.",
                "The water office had never tested the filters of Grete Solveig, a clerk said."), "tested");
    }

    @Test
    void aNegationOfAnotherPartyDoesNotContradict() {
        assertOnly("none", compared("Grete Solveig warned the town of the ash in April, her brother said.",
                "The owners of the tannery never warned the town of the ash, a clerk of the town said."), "warned");
    }

    private static void assertNoContradiction(String first, String second) {
        assertEquals(List.of(), compared(first, second).links("contradicts"));
    }

    @Test
    void whatBothDenyDoesNotContradictWhereverTheNegationStands() {
        assertNoContradiction("In 29 of those nights, or in almost 71 percent of them, no check of the gate by hand was recorded, the union said.",
                "In 29 nights no check of the gate by hand was recorded, a worker of the mill said.");
    }

    @Test
    void whoeverDoesItIsNotTheOneWhoNeverDid() {
        assertNoContradiction("The mill has never burnt waste with a broken filter, Grete Solveig said.",
                "Whoever burns waste with a broken filter in Orvale risks a fine of 40,000 crowns.");
    }

    @Test
    void oppositeDeedsThatBothTellDoNotContradict() {
        assertNoContradiction("The checks of the mill fell by 38 percent and its waste rose by 12 percent between 2028 and 2030, the water office said.",
                "Over the same years the checks of the mill fell by 38 percent while its waste rose by 12 percent, the union said.");
    }

    @Test
    void otherFiguresOfSourcesThatDoNotKnowOfEachOtherContradict() {
        assertOnly("contradicts", compared("The mill of Grete Solveig paid 90,000 crowns for dead fish, an engineer of the mill said.",
                "The mill of Grete Solveig paid 60,000 crowns for dead fish, the union said."), "60,000");
        assertOnly("contradicts", compared("Grete Solveig dismissed nine foremen of the mill, an engineer said.",
                "Grete Solveig dismissed four foremen of the mill, the union said."), "foremen");
    }

    @Test
    void figuresThatAreAboutTheSameDoNot() {
        assertOnly("corroborates", compared("The mill of Grete Solveig paid almost 90,000 crowns for dead fish, an engineer of the mill said.",
                "The mill of Grete Solveig paid 88,500 crowns for dead fish, the union said."), "88,500");
        assertOnly("corroborates", compared("Grete Solveig dismissed at least three foremen of the mill, an engineer said.",
                "Grete Solveig dismissed four foremen of the mill, the union said."), "foremen");
    }

    @Test
    void whoWasDismissedDidNotResign() {
        assertOnly("contradicts", compared("The clerk Ivo Tarn was dismissed in April, a worker of the mill said.",
                "Ivo Tarn told the Courier that he had resigned."), "resigned");
    }

    @Test
    void whoDismissedOthersMayHaveResigned() {
        assertOnly("none", compared("The clerk Ivo Tarn dismissed two workers in April, a worker of the mill said.",
                "Ivo Tarn told the Courier that he had resigned."), "resigned");
    }

    @Test
    void oppositeDeedsOnOneDayContradict() {
        assertOnly("contradicts", compared("Grete Solveig opened the gate of the mill on April 3, a worker said.",
                "Grete Solveig closed the gate of the mill on April 3, the union said."), "gate");
        assertOnly("none", compared("Grete Solveig opened the gate of the mill on April 3, a worker said.",
                "Grete Solveig closed the gate of the mill on April 9, the union said."), "April 9");
    }

    @Test
    void whatThereWasNoneOfCannotHaveActed() {
        assertOnly("contradicts", compared("Three inspectors saw the gate of Grete Solveig in April, a worker said.",
                "There were no inspectors at the gate, Grete Solveig said."), "inspectors");
    }

    @Test
    void nobodyDisputesThatThereWasNoTime() {
        assertOnly("none", compared("The time at the gate of Grete Solveig was noted in April, a worker said.",
                "There was no time at the gate, Grete Solveig said."), "time");
    }

    @Test
    void aDenialThatOnlyPointsAtWhatItDeniesIsFollowedToTheOtherArticle() {
        Compared compared = compared("Grete Solveig ordered the foremen to open the gate, a worker said.",
                "Grete Solveig ordered the foremen to open the gate, according to the Gazette. \"It never happened,\" Solveig said.");
        assertEquals(List.of("b.txt: \"It never happened,\" | a.txt: Grete Solveig ordered the foremen to open the gate"), compared.links("denies"));
    }

    @Test
    void theLawyerDeniesForTheClient() {
        Compared compared = compared("Grete Solveig ordered the foremen to open the gate, a worker said.",
                "Grete Solveig's lawyer, Ottar Finley, denied that his client had ever ordered the foremen to open the gate.");
        assertEquals(1, compared.links("denies").size(), compared.links("denies").toString());
        assertTrue(compared.links("denies").getFirst().contains("| a.txt: Grete Solveig ordered"), compared.links("denies").toString());
    }

    @Test
    void whatIsNotDisputedIsSupported() {
        assertOnly("corroborates", compared("Grete Solveig ordered new filters for the mill in March, a worker said.",
                "Grete Solveig did not dispute that she had ordered new filters in March."), "new filters in March");
    }

    @Test
    void whatSomebodyToldTheOtherHouseIsARepetition() {
        assertOnly("repeats", compared("The mill paid 90,000 crowns for the fish that died, an engineer of the mill said.",
                "An engineer told the Gazette the mill had paid 90,000 crowns for the fish that died."), "90,000");
    }

    @Test
    void oneSourceThatGivesTwoFiguresContradictsItself() {
        assertOnly("contradicts", compared("Grete Solveig said she had counted forty dead swans in April.",
                "Grete Solveig told the Courier she had counted 41 dead swans in April."), "swans");
    }

    @Test
    void whatWasNotBeforeADayContradictsWhatWasBefore() {
        assertOnly("contradicts", compared("Grete Solveig warned the water office of the ash on April 3, 2031, her lawyer said.",
                "Grete Solveig did not warn the water office of the ash before May 2031, an inspector said."), "warn");
    }

    @Test
    void aFalseAlarmIsNoNegation() {
        assertOnly("corroborates", compared("Grete Solveig stopped the mill after two false alarms in April, an engineer said.",
                "Grete Solveig stopped the mill after two false alarms in April, a driver said."), "alarms");
    }
}

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

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        assertOnly("corroborates", compared("Grete Solveig dismissed twenty-five foremen of the mill, an engineer said.",
                "Grete Solveig dismissed 25 foremen of the mill, the union said."), "foremen");
        assertOnly("contradicts", compared("Grete Solveig dismissed twenty-five old foremen of the mill, an engineer said.",
                "Grete Solveig dismissed 35 foremen of the mill, the union said."), "foremen");
    }

    @Test
    void whatIsOnlyCalledThatReportIsFollowedToTheOtherArticle() {
        Compared compared = compared("Grete Solveig ordered the foremen to open the gate, a worker said.",
                "According to the Gazette, Grete Solveig ordered the foremen to open the gate. Solveig called that report untrue.");
        assertEquals(1, compared.links("denies").size(), compared.links("denies").toString());
        assertTrue(compared.links("denies").getFirst().contains("| a.txt: Grete Solveig ordered"), compared.links("denies").toString());
    }

    @Test
    void noSuchThingIsWhatWasToldBefore() {
        Compared compared = compared("Grete Solveig met the foremen at the gate on April 3, a worker said.",
                "The Gazette reported that Grete Solveig met the foremen at the gate on April 3. \"No such meeting took place,\" Solveig said.");
        assertEquals(1, compared.links("denies").size(), compared.links("denies").toString());
        assertTrue(compared.links("denies").getFirst().contains("| a.txt: Grete Solveig met"), compared.links("denies").toString());
    }

    @Test
    void whoIsOnlyCalledByAnOfficeDenies() {
        Compared compared = compared("The mine inspector Ottar Finley ordered two foremen to open the gate, a worker said.",
                "The mine inspector denied that he had ordered the two foremen to open the gate.");
        assertEquals(1, compared.links("denies").size(), compared.links("denies").toString());
    }

    @Test
    void theAccountOfSomebodyIsWhatHeSays() {
        Compared compared = compared("\"He told us to open the gate after dark,\" the engineer said of Ottar Finley.",
                "In a letter, Ottar Finley called the account of the engineer false.");
        assertEquals(1, compared.links("denies").size(), compared.links("denies").toString());
        assertTrue(compared.links("denies").getFirst().contains("He told us to open the gate"), compared.links("denies").toString());
    }

    @Test
    void whoFiledNoneDidNotSendThree() {
        assertOnly("contradicts", compared("Grete Solveig filed no report on the ash of the mill in April, an inspector said.",
                "Grete Solveig sent the water office three reports on the ash of the mill, her brother said."), "three reports");
    }

    @Test
    void whatIsToldByTheWayBehindANameIsToldToo() {
        assertOnly("contradicts", compared("\"I saw the ash,\" said Ivo Tarn, who resigned in April.",
                "The clerk Ivo Tarn was dismissed, a worker of the mill said."), "dismissed");
    }

    @Test
    void whatIsGenuineIsNotForged() {
        assertOnly("contradicts", compared("The letter of Grete Solveig on the ash in the river was genuine, her brother said.",
                "Grete Solveig's letter on the ash in the river was forged, a clerk said."), "forged");
    }

    @Test
    void whoWasSackedDidNotLeaveAtHisOwnRequest() {
        assertOnly("contradicts", compared("Ivo Tarn worked for the mill until he was sacked in April, a worker said.",
                "Ivo Tarn left the mill at his own request, a clerk said."), "own request");
    }

    @Test
    void oneStatementThatIsSaidToBeTheOtherHousesAndIsThereIsEnoughToRestOnIt() {
        Compared compared = compared("The mill paid 90,000 crowns for the fish that died, an engineer of the mill said.",
                "According to the Gazette, the mill paid 90,000 crowns for the fish that died.");
        assertEquals(List.of("b.txt:  | a.txt: "), compared.links("derivesFrom"));
        assertEquals(List.of(), compared("The mill paid 90,000 crowns for the fish that died, an engineer of the mill said.",
                "According to the Gazette, the town of Tarn wants a new bridge.").links("derivesFrom"));
    }
}

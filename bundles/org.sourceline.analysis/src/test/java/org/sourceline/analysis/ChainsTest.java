package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;

/** From whom a claim came, step by step, to the one with whom it began: where a step is added, and where none may be. */
class ChainsTest {

    private static final String LINE = "HALM (Corran Wire) - The mill of Halm will close in May, and all of its gates will be sold to a dealer. ";

    private static List<String> agents(ClaimBody claim) {
        return claim.chain().stream().map(ChainStep::agent).toList();
    }

    private static String last(String text) {
        return String.join(" > ", agents(Analysed.text(LINE + text + "\n").claimBodies().getLast()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "The roof fell, according to Orla Tamm's letters. ~ Corran Wire > Orla Tamm's letters > Orla Tamm",
            "The roof fell, according to letters from Orla Tamm. ~ Corran Wire > letters from Orla Tamm > Orla Tamm",
            "The roof fell, according to messages Orla Tamm sent to a friend. ~ Corran Wire > messages > Orla Tamm",
            "The roof fell, according to letters to Orla Tamm. ~ Corran Wire > letters to Orla Tamm",
            "The roof fell, according to a report on Orla Tamm. ~ Corran Wire > a report on Orla Tamm",
            "The roof fell, according to a study published on Monday in the journal Open Roofs. ~ Corran Wire > a study",
            "The roof fell, according to letters seen by Corran Wire. ~ Corran Wire > letters",
            "The roof fell, according to a report by villagers. ~ Corran Wire > a report",
            "Orla Tamm was born in Halm, according to her biography. ~ Corran Wire > her biography"})
    void whoseADocumentIs(String text, String chain) {
        assertEquals(chain, last(text));
    }

    @Test
    void whatIsTheNameOfADeedIsTheDoersDocument() {
        assertEquals("Corran Wire > the invitation > Halm Rowing Club", last("The Halm Rowing Club invited the mayor to a dinner, according to the invitation."));
    }

    @Test
    void anArticleIsNotTheWorkOfWhomItQuotes() {
        assertEquals("Corran Wire > the article", last("Orla Tamm said in May that the gate was old. The roof fell in June, the article said."));
    }

    @Test
    void theOwnerMayBeCalledByPartOfHisName() {
        assertEquals("Corran Wire > The foundation's website > Senn Heritage Foundation",
                last("The Senn Heritage Foundation bought a gate. The foundation's website says the gate is old."));
    }

    @Test
    void lettersThatGetAnAuthorOnlyLaterAreHisThroughout() {
        Analysed analysed = Analysed.text(LINE + "The roof fell, according to letters seen by Corran Wire.\n\nA clerk said the gate was old. Orla Tamm's letters say that the wall fell too.\n");
        assertEquals(List.of("Corran Wire", "letters", "Orla Tamm"), agents(analysed.claimBodies().getFirst()));
    }

    @Test
    void lettersOfTwoAuthorsAreNobodysWhereTheTextDoesNotSay() {
        Analysed analysed = Analysed.text(LINE + "The roof fell, according to letters seen by Corran Wire.\n\nOrla Tamm's letters say that the wall fell. Ivo Quill's letters say that"
                + " the gate fell.\n");
        assertEquals(List.of("Corran Wire", "letters"), agents(analysed.claimBodies().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Orla Tamm told the Elm Gazette that the roof fell. ~ Corran Wire > Elm Gazette > Orla Tamm",
            "Orla Tamm said in an interview with the Elm Gazette that the roof fell. ~ Corran Wire > Elm Gazette > Orla Tamm",
            "Orla Tamm told Corran Wire that the roof fell. ~ Corran Wire > Orla Tamm",
            "Orla Tamm told the harbour board that the roof fell. ~ Corran Wire > Orla Tamm",
            "Orla Tamm asked the Elm Gazette's reporters to leave. ~ Corran Wire > Orla Tamm",
            "The roof fell, according to the Elm Gazette's sources. ~ Corran Wire > Elm Gazette > the Elm Gazette's sources"})
    void theHouseToWhichSomebodySpoke(String text, String chain) {
        assertEquals(chain, last(text));
    }

    @Test
    void whoIsQuotedByTheSourceIsBehindIt() {
        List<ClaimBody> claims = Analysed.text(LINE + "State broadcaster Senn TV, quoting an unnamed clerk, said that the roof fell.\n").claimBodies();
        assertEquals(List.of(List.of("Corran Wire", "Senn TV"), List.of("Corran Wire", "Senn TV", "an unnamed clerk")),
                claims.stream().map(ChainsTest::agents).sorted((one, other) -> one.size() - other.size()).toList());
    }

    @Test
    void aPaperThatCallsItselfByTheEndOfItsNameIsThePublisher() {
        Analysed analysed = Analysed.text("Mill to close\n\nThe mill will close, Orla Tamm told the Corran Mercury on Monday in the town hall. The Mercury asked whether the gates would be sold."
                + "\n\n\u00a9 2031 Corran Mercury. All rights reserved.\n");
        assertEquals(List.of("Corran Mercury"), agents(analysed.claimBodies().getLast()));
    }

    @Test
    void aHeadlineCallsByHisTradeWhomTheTextNames() {
        Analysed analysed = Analysed.text("Sprinter says spikes were too short\n\nThe spikes of the race in Halm were too short for the track, sprinter Orla Tamm said on Monday.\n");
        assertEquals(List.of("Orla Tamm"), agents(analysed.claimBodies().getFirst()));
    }

    @Test
    void aHeadlineWithoutSuchAPersonNamesNobody() {
        Analysed analysed = Analysed.text("Sprinter says spikes were too short\n\nThe spikes of the race in Halm were too short for the track, trainer Orla Tamm said on Monday.\n");
        assertEquals(List.of("Sprinter"), agents(analysed.claimBodies().getFirst()));
    }
}

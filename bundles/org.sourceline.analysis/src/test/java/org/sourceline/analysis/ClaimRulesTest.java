package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.model.ChainStep;

/** Each rule for claims: where it fires, and where it must not. */
class ClaimRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Orla Tamm said that the mill was closed. ~ Orla Tamm | said | the mill was closed | asserts",
            "The company said on Monday it had lost money. ~ The company | said | it had lost money | asserts",
            "\"We are closed,\" said Orla Tamm, who runs the mill. ~ Orla Tamm, who runs the mill | said | \"We are closed,\" | asserts",
            "\"We are closed,\" Orla Tamm said. ~ Orla Tamm | said | \"We are closed,\" | asserts",
            "\"We are closed,\" Orla Tamm told the Lantern on Friday. ~ Orla Tamm | told the Lantern | \"We are closed,\" | asserts",
            "The mill lost its licence in May, a person familiar with the matter said. ~ a person familiar with the matter | said |"
                    + " The mill lost its licence in May | asserts",
            "If it rains, Tamm went on, the mill will stop. ~ Tamm | went on | If it rains \u2026 the mill will stop | asserts",
            "Tamm told reporters the mill was safe. ~ Tamm | told reporters | the mill was safe | asserts",
            "The ministry asked the council to close the mill. ~ The ministry | asked the council | to close the mill | requests",
            "Tamm denied that the mill had polluted the river. ~ Tamm | denied | the mill had polluted the river | denies",
            "Tamm denied the charge. ~ Tamm | denied | the charge | denies",
            "The union accused the company of breaking the law. ~ The union | accused | the company of breaking the law | asserts",
            "Tamm called the report \"a pack of lies\". ~ Tamm | called | the report \"a pack of lies\" | denies",
            "Tamm told the Lantern she had never met the mayor. ~ Tamm | told the Lantern | she had never met the mayor | denies",
            "The company said prices could rise. ~ The company | said | prices could rise | hedges",
            "Tamm called for a ban on trawling. ~ Tamm | called for | a ban on trawling | requests",
            "Tamm called on the council to act. ~ Tamm | called on the council | to act | requests",
            "The figures show that prices rose. ~ The figures | show | prices rose | asserts",
            "Prices rose last year, market data shows. ~ market data | shows | Prices rose last year | asserts",
            "Tamm wrote in a note to clients that prices were high. ~ Tamm | wrote | prices were high | asserts",
            "Tamm said in a blog post that the mill was old. ~ Tamm | said | the mill was old | asserts",
            "An internal memo seen by the Lantern says the mill cannot be saved. ~ An internal memo seen by the Lantern | says | the mill cannot be"
                    + " saved | asserts",
            "The study, published in the journal, suggests that prices could fall. ~ The study, published in the journal | suggests | prices could"
                    + " fall | hedges",
            "Tamm insisted he had done nothing wrong. ~ Tamm | insisted | he had done nothing wrong | denies",
            "Tamm called it nonsense. ~ Tamm | called | it nonsense | denies",
            "The court heard that Tamm had left. ~ The court | heard | Tamm had left | asserts",
            "The Lantern has learned that the mill will be sold. ~ The Lantern | has learned | the mill will be sold | asserts",
            "Orla Tamm, 67, whose house stands by the mill, said it was loud. ~ Orla Tamm, 67, whose house stands by the mill | said | it was loud |"
                    + " asserts",
            "The letter, dated 3 May and first printed by the Lantern, says the mill was sold. ~ The letter, dated 3 May and first printed by the"
                    + " Lantern | says | the mill was sold | asserts",
            "A memo appeared to show that the mill was sold. ~ A memo | appeared to show | the mill was sold | hedges",
            "A clerk close to the mayor pointed out that the mill was old. ~ A clerk close to the mayor | pointed out | the mill was old | asserts",
            "Tamm put the death toll at 23. ~ Tamm | put | the death toll at 23 | asserts",
            "The harbour club insist he will not be sold. ~ The harbour club | insist | he will not be sold | asserts",
            "Aid groups estimate that 1.2 million people need food. ~ Aid groups | estimate | 1.2 million people need food | asserts",
            "The petition signed by residents calls on the council to act. ~ The petition signed by residents | calls on the council | to act | requests",
            "The ministry said it could neither confirm nor deny the sale. ~ The ministry | said | it could neither confirm nor deny the sale |"
                    + " declinesToComment",
            "Tamm said he had been given the wrong key. ~ Tamm | said | he had been given the wrong key | asserts"})
    void verbs(String text, String claim) {
        assertEquals(List.of(claim.strip()), Analysed.text(text + "\n").claims());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "According to the ministry, prices rose. ~ the ministry | According to | prices rose | asserts",
            "Prices rose, according to a report by the ministry. ~ a report by the ministry | according to | Prices rose | asserts",
            "The mill, according to Tamm, is safe. ~ Tamm | according to | The mill \u2026 is safe | asserts",
            "Tamm declined to comment. ~ Tamm | declined to comment |  | declinesToComment",
            "Tamm declined to comment on the fire. ~ Tamm | declined to comment | the fire | declinesToComment",
            "The company did not respond to requests for comment. ~ The company | did not respond |  | noResponse",
            "The ministry did not dispute the figures. ~ The ministry | did not dispute | the figures | noResponse",
            "Tamm could not be reached for comment. ~ Tamm | could not be reached |  | noResponse",
            "Neither Tamm nor the mill responded. ~ Tamm \u2026 the mill | Neither \u2026 nor \u2026 responded |  | noResponse",
            "The order followed Tamm's request to close the mill. ~ Tamm | request | to close the mill | requests",
            "The mayor was labelled a \"crook\" by the opposition. ~ the opposition | was labelled | a \"crook\" | asserts",
            "It is understood that the club will not appeal. ~  | is understood | the club will not appeal | asserts",
            "The minister is said to be furious about it. ~  | is said | The minister \u2026 to be furious about it | asserts",
            "A jury was told yesterday that Tamm forged it. ~  | was told | Tamm forged it | asserts",
            "Residents were told by police to leave the town. ~ police | were told | to leave the town | requests",
            "The bank has been accused by regulators of hiding losses. ~ regulators | has been accused | of hiding losses | asserts",
            "Tamm was quoted in an interview as saying he was ill. ~ Tamm | was quoted \u2026 as saying | he was ill | asserts",
            "Calls to Tamm's lawyer went unanswered. ~ Tamm's lawyer | went unanswered |  | noResponse",
            "Messages left for Tamm were not returned. ~ Tamm | were not returned |  | noResponse",
            "No one at the mill was available for comment. ~ No one at the mill | was available |  | noResponse",
            "The mill would not discuss the sale. ~ The mill | would not discuss | the sale | declinesToComment",
            "Tamm declined an interview request. ~ Tamm | declined an interview request |  | declinesToComment",
            "The mill has been approached for comment. ~ The mill | has been approached for comment |  | noResponse",
            "The Lantern has contacted the mill for comment. ~ the mill | has contacted |  | noResponse",
            "The council was slammed by residents as \"useless\". ~ residents | was slammed | \"useless\" | asserts",
            "Prices rose, according to records, court papers and talks with ten millers. ~ records, court papers and talks with ten millers |"
                    + " according to | Prices rose | asserts",
            "The men allegedly sold the boat. ~  | allegedly | sold the boat | asserts"})
    void otherWords(String text, String claim) {
        assertEquals(List.of(claim), Analysed.text(text + "\n").claims().stream().map(String::strip).toList(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Tamm walked along the river and opened the gate of the mill.",
            "The company declined the invitation to the fair.",
            "The workers wanted to close the mill and planned a strike.",
            "The statement of accounts lists four boats and one shed.",
            "The mill, known as the Old Lady, stands by the river.",
            "In May the mill added two wheels to the barn.",
            "They did not return to the harbour that night.", "The neighbours heard that night a bell.", "The calls to the mill were short.",
            "The boats were not returned to the harbour.", "The men were told a joke.", "The minister is known in the town.",
            "The list of names, citing no dates, was long.", "A clerk asked not to be named.", "Tamm left without saying who had come."})
    void whatIsNoClaim(String text) {
        assertEquals(List.of(), Analysed.text(text + "\n").claims());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Mayor: 'We had no choice' ~ Mayor |  | 'We had no choice' | asserts", "Nine hurt in blast at mill - police ~ police |  | Nine hurt in blast at mill | asserts",
            "Army denies firing at boats ~ Army | denies | firing at boats | denies"})
    void headlines(String headline, String claim) {
        String text = headline + "\n\nThe water rose in the night and has not gone down since then, so that all roads are closed.\n";
        assertEquals(List.of(claim), Analysed.text(text).claims());
    }

    @Test
    void whatASpeakerReportsHimselfDoesNotEndHisSpeech() {
        List<String> claims = Analysed.text("\"It broke,\" Tamm said. \"I wrote to them and said it was old.\"\n").claims();
        assertTrue(claims.contains("Tamm | said | \"It broke,\" \u2026 \"I wrote to them and said it was old.\" | asserts"), claims.toString());
    }

    @Test
    void aQuestionAndItsAnswer() {
        List<String> claims = Analysed.text("Asked whether the mill would close, Tamm said: \"Never.\"\n").claims();
        assertEquals(List.of(" | Asked | whether the mill would close | questions", "Tamm | said | \"Never.\" | asserts"), claims);
    }

    @Test
    void aSecondCueHasAClaimOfItsOwn() {
        List<String> claims = Analysed.text("Tamm said the mill was old, adding that the roof had gone.\n").claims();
        assertEquals(List.of("Tamm | said | the mill was old | asserts", "Tamm | adding | the roof had gone | asserts"), claims);
    }

    @Test
    void whomAReportReliesOn() {
        List<String> claims = Analysed.text("The Lantern reported last week that the mill was for sale, citing two people.\n").claims();
        assertEquals(List.of("two people | citing | the mill was for sale | asserts", "The Lantern | reported | the mill was for sale | asserts"),
                claims.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"Orla Tamm said in a statement that the mill was old. ~ statement",
            "Orla Tamm told the court that the mill was old. ~ court", "\"It is old,\" Orla Tamm posted on X. ~ post",
            "In a letter to the mayor, Orla Tamm said the mill was old. ~ letter", "Orla Tamm said by phone that the mill was old. ~ phone"})
    void theMediumOfAStatement(String text, String medium) {
        assertEquals(medium, Analysed.text(text + "\n").claimBodies().getFirst().chain().getLast().medium());
    }

    @Test
    void noMediumWhereTheTextTellsNone() {
        assertEquals(null, Analysed.text("Orla Tamm said on Monday that the letter was old.\n").claimBodies().getFirst().chain().getLast().medium());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mill will close, Orla Tamm said on Monday in the town hall of Halm.\n\n\u00a9 2031 Corran Courier. All rights reserved.",
            "CORRAN COURIER\n\nMill to close\n\nThe mill will close, Orla Tamm said on Monday in the town hall of Halm.",
            "The Corran Courier can reveal that the mill will close. It will close, Orla Tamm said on Monday in the town hall of Halm."})
    void thePublisherIsFoundOnThePage(String text) {
        assertEquals("Corran Courier", Analysed.text(text + "\n").claimBodies().getLast().chain().getFirst().agent());
    }

    @Test
    void aCourtIsNoPublisher() {
        List<ChainStep> chain = Analysed.text("Orla Tamm told Halm Crown Court on Monday that the mill had been sold to others.\n").claimBodies().getFirst().chain();
        assertEquals(List.of("Orla Tamm"), chain.stream().map(ChainStep::agent).toList());
    }

    @Test
    void speechGoesOnWithoutACue() {
        List<String> claims = Analysed.text("\"We are closed,\" Tamm said. \"We will not open again this year.\"\n").claims();
        assertEquals(List.of("Tamm | said | \"We are closed,\" \u2026 \"We will not open again this year.\" | asserts"), claims);
    }

    @Test
    void pronounsAndDescriptions() {
        Analysed analysed = Analysed.text("""
                Maria Tamm said the mill was old. She said it was dangerous.

                A person close to the owner said the mill was for sale. The person said the price was low.
                """);
        assertEquals(List.of("namedPerson maria-tamm", "namedPerson maria-tamm", "anonymousPerson person-close-to-the-owner",
                "anonymousPerson person-close-to-the-owner"), analysed.sources());
    }

    @Test
    void theChainBeginsWithThePublisher() {
        Analysed analysed = Analysed.text("HALM (Corran Wire) - The mill will close, Orla Tamm told Corran Wire on Monday in the town hall.\n");
        assertEquals(List.of("Corran Wire", "Orla Tamm"), analysed.claimBodies().getFirst().chain().stream().map(step -> step.agent()).toList());
    }

    @Test
    void everySuggestionSaysWhichRuleMadeItAndWhy() {
        Analysed analysed = Analysed.text("Orla Tamm of Halm said on 4 May 2031 that the mill had lost $5 million.\n");
        assertTrue(analysed.rules().containsAll(List.of("layout", "date.month", "money.symbol", "claim.verb.that")), analysed.rules().toString());
    }
}

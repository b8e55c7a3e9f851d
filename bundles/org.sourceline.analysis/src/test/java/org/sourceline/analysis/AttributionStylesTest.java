package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.model.ChainStep;

/** Ways to attribute that differ from house to house: where a rule fires, and where it must not. */
class AttributionStylesTest {

    private static List<String> claims(String text) {
        return Analysed.text(text + "\n").claims().stream().map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Tamm dismissed suggestions that the mill was unsafe. ~ Tamm | dismissed | suggestions that the mill was unsafe | denies",
            "She said she had been paid to leave, an allegation the company denies. ~ the company | denies | an allegation | denies",
            "The union accused the firm of lying, which Orla Tamm denied. ~ Orla Tamm | denied | the firm of lying | denies",
            "The union said the firm had lied, which the firm denies. ~ the firm | denies | the firm had lied | denies",
            "The firm sold the mill to its owner, which Orla Tamm denies. ~ Orla Tamm | denies | The firm sold the mill to its owner | denies",
            "Tamm hit back at the accusations. ~ Tamm | hit back at | the accusations | denies",
            "Tamm debunked the figures. ~ Tamm | debunked | the figures | denies",
            "Tamm described the allegation as laughable. ~ Tamm | described | the allegation as laughable | denies",
            "Tamm described the tariff as unfair. ~ Tamm | described | the tariff as unfair | asserts",
            "Tamm dismissed claims that the mill was unsafe. ~ Tamm | dismissed | claims that the mill was unsafe | denies",
            "Tamm rejected as unfounded a report that the mill was unsafe. ~ Tamm | rejected | as unfounded a report that the mill was unsafe | denies",
            "Tamm called the account of the former foreman false. ~ Tamm | called | the account of the former foreman false | denies",
            "Tamm called the account of the former foreman a lie. ~ Tamm | called | the account of the former foreman a lie | denies",
            "Tamm called the state of the mill a disgrace. ~ Tamm | called | the state of the mill a disgrace | asserts",
            "Tamm rejected that as wrong. ~ Tamm | rejected | that as wrong | denies",
            "Tamm told reporters that at no point was the mill unsafe. ~ Tamm | told reporters | at no point was the mill unsafe | denies",
            "The ministry said it had no record of any such letter. ~ The ministry | said | it had no record of any such letter | denies",
            "Orla Tamm pleaded not guilty to six counts of theft. ~ Orla Tamm | pleaded | not guilty to six counts of theft | denies",
            "Orla Tamm pleaded guilty to theft. ~ Orla Tamm | pleaded | guilty to theft | confirms"})
    void denials(String text, String claim) {
        assertTrue(claims(text).contains(claim), claims(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "The ferry sails from Karsund, Orla Tamm said. ~ Orla Tamm | said | The ferry sails from Karsund | asserts",
            "Jonas Reth sold the loan and the pier near Lowport, Orla Tamm said. ~ Orla Tamm | said | Jonas Reth sold the loan and the pier near Lowport | asserts",
            "It was a gift, and the head of Nordhavn, Orla Tamm, said it was late. ~ the head of Nordhavn, Orla Tamm | said | it was late | asserts",
            "Villagers narrated how the men had burnt the barn. ~ Villagers | narrated | how the men had burnt the barn | asserts",
            "Tamm has asked that the count be dropped. ~ Tamm | has asked | the count be dropped | requests",
            "Tamm boasted of a friendship with the mayor. ~ Tamm | boasted | of a friendship with the mayor | asserts",
            "It is thought to be heading for the coast. ~  | is thought | It \u2026 to be heading for the coast | asserts",
            "Tamm is understood to have told friends that she was ill. ~ Tamm | have told friends | she was ill | asserts",
            "The board, chaired by Orla Tamm, said the 410p-a-share offer was low. ~ The board, chaired by Orla Tamm | said |"
                    + " the 410p-a-share offer was low | asserts",
            "Tamm said the mill was old when asked about the roof. ~ Tamm | said | the mill was old | asserts",
            "Tamm accused the firm of lying and called on it to publish the file. ~ Tamm | accused | the firm of lying | asserts",
            "Tamm accused the firm of lying and called on it to publish the file. ~ Tamm | called on it | to publish the file | requests",
            "The union alleged that the firm had lied, even as the firm described the charge as old. ~ The union | alleged | the firm had lied | asserts",
            "The firm denied it had lied, hours after the union said a man had died. ~ The firm | denied | it had lied | denies",
            "Tamm insists she has paid after the guild confirmed on Sunday that it had opened a file. ~ Tamm | insists | she has paid | asserts",
            "Tamm told the press to wait; she would not be drawn on the sale. ~ Tamm | told the press | to wait | requests",
            "Two riders described being asked to hand over their phones. ~ Two riders | described | being asked to hand over their phones | asserts",
            "The guild has written to the mayor asking her to explain. ~ The guild | asking her | to explain | requests",
            "The study is long. Its authors call for a ban on salt. ~ Its authors | call for | a ban on salt | requests",
            "Tamm rejected as \"propaganda\" a report by the guild. ~ Tamm | rejected | as \"propaganda\" a report by the guild | denies",
            "A trader said it was late, adding: \"They sleep.\" ~ A trader | adding | \"They sleep.\" | asserts",
            "Tamm said the men, whom she did not name, could have been late. ~ Tamm | said | the men, whom she did not name, could have been late | hedges",
            "On-chain data seen by the Lantern appears to show a fall in trade. ~ On-chain data seen by the Lantern | appears to show | a fall in trade | hedges",
            "Traders told them it was a \"routine check\", letters show. ~ letters | show | Traders told them it was a \"routine check\" | asserts",
            "Figures show prices fell in May. ~ Figures | show | prices fell in May | asserts",
            "Neighbours described the couple as quiet and devout. ~ Neighbours | described | the couple as quiet and devout | asserts"})
    void verbs(String text, String claim) {
        String wanted = claim.strip();
        assertTrue(claims(text).contains(wanted), claims(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "People familiar with the matter, who cautioned that talks could fail, were tired. ~ People familiar with the matter",
            "The police were called by a church elder, Harold Fenn, who reported that the safe was empty. ~ a church elder, Harold Fenn",
            "The ruler of the island, Chief Orla Tamm, said it was late. ~ The ruler of the island, Chief Orla Tamm",
            "The memo, from a lawyer for the bank, says it was late. ~ The memo, from a lawyer for the bank",
            "A report dated March 5 and signed by a clerk says it was late. ~ A report dated March 5 and signed by a clerk",
            "\"It was late,\" said a person briefed on the talks. ~ a person briefed on the talks",
            "\"It was late,\" said a trader familiar with the deal. ~ a trader familiar with the deal",
            "Orla Tamm's agent said it was late. ~ Orla Tamm's agent"})
    void sources(String text, String source) {
        assertTrue(claims(text).stream().anyMatch(claim -> claim.startsWith(source + " | ")), claims(text).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Tamm refused to be drawn on the sale. ~ Tamm | refused to be drawn | the sale | declinesToComment",
            "The club did not dispute that the letters were real. ~ The club | did not dispute | the letters were real | noResponse",
            "A message left on Monday at the mill was not returned. ~ the mill | was not returned |  | noResponse"})
    void nonAnswers(String text, String claim) {
        assertEquals(List.of(claim), claims(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Officials refused to confirm this. ~ Officials | refused to confirm | this | declinesToComment",
            "The post did not address whether the list was real. ~ The post | did not address | whether the list was real | noResponse",
            "The mill would not be drawn on the sale. ~ The mill | would not be drawn | the sale | declinesToComment",
            "Tamm did not return a call seeking comment. ~ Tamm | did not return a call |  | noResponse"})
    void whatAnAnswerWasToBeAbout(String text, String claim) {
        assertEquals(List.of(claim), claims(text));
    }

    @Test
    void aQuotationGoesOnWithWhatWasQuoted() {
        List<String> claims = claims("\"That is odd,\" Tamm told the Lantern, though she cautioned that it could be chance. \"We do not know why.\"");
        assertTrue(claims.contains("Tamm | told the Lantern | \"That is odd,\" \u2026 \"We do not know why.\" | asserts"), claims.toString());
    }

    @Test
    void whoSpeaksForABodyIsItsVoiceAsAPronounToo() {
        List<String> sources = Analysed.text("Orla Tamm is the mayor. A spokeswoman for the Halm Roads Agency said the bridge was safe. She said it was old.\n").sources();
        assertEquals(List.of("organisation halm-roads-agency", "organisation halm-roads-agency"), sources);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a9 2031 Corran Media Ltd. All rights reserved.", "\u00a9 Corran Publishing 2031"})
    void thePublisherIsCalledAsPeopleCallIt(String copyright) {
        String text = "The roof fell in May, Orla Tamm told Corran on Monday in the town hall of Halm.\n\n" + copyright;
        assertEquals("Corran", Analysed.text(text + "\n").claimBodies().getFirst().chain().getFirst().agent());
    }

    @Test
    void aQuestionMayBePressedOrBroughtByAPreposition() {
        assertEquals(List.of("| Pressed | whether the mill would close | questions", "Tamm | said | she did not know | hedges"),
                claims("Pressed on whether the mill would close, Tamm said she did not know."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Police deny shooting at millers ~ Police | deny | shooting at millers | denies",
            "Jury told clerk stole the chapel silver ~ | told | clerk stole the chapel silver | asserts",
            "Miller rejects 'cheap' offer from rival ~ Miller | rejects | 'cheap' offer from rival | denies",
            "Tamm leader alleges theft of votes in Halm ~ Tamm leader | alleges | theft of votes in Halm | asserts"})
    void headlines(String headline, String claim) {
        String text = headline + "\n\nThe water rose in the night and has not gone down since then, so that all roads are closed.";
        assertEquals(List.of(claim), claims(text));
    }

    @Test
    void claimsWithoutThat() {
        assertTrue(claims("She spoke of claims the mill had burnt down.").contains("| claims | the mill had burnt down | asserts"));
        assertEquals(List.of(), claims("The mill is old and stands by the river. They looked into the claims she made there in May."));
    }

    @Test
    void whomAReportReliesOnMayStandInTheMiddle() {
        List<String> claims = claims("The Lantern reported, citing a clerk, that the mill was for sale.");
        assertTrue(claims.contains("a clerk | citing | the mill was for sale | asserts"), claims.toString());
    }

    @Test
    void whatASpeakerQuotesEndsWithHisQuotation() {
        List<String> claims = claims("\"The court has held that a march is no crime,\" Tamm said, laughing.");
        assertTrue(claims.contains("The court | has held | a march is no crime | asserts"), claims.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The ruling party met in Halm.", "The offer, from a rival, was late.", "A trader declined to be named.", "She held up a jar that was full.", "You would be told it was late.", "She had learned of it \"from the press\".", "The men were told to wait at the gate.", "They rebuffed an offer for the mill.",
            "\"I can tell you nothing of it.\""})
    void whatIsNoClaim(String text) {
        assertEquals(List.of(), claims(text));
    }

    private static String origin(String text) {
        List<ChainStep> chain = Analysed.text(text + "\n").claimBodies().getLast().chain();
        return chain.getLast().agent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "The audit found that the wall was thin. It recommends a new one. ~ The audit",
            "Two officials said the ship had sailed. One of them said the crew was ill. ~ Two officials",
            "Two officials said the ship had sailed. \"It was dark,\" the second official said. ~ Two officials",
            "Transport minister Orla Tamm spoke in Halm. The minister said the road was closed. ~ Orla Tamm",
            "Orla Tamm said it was late. The 34-year-old said the road was closed. ~ Orla Tamm",
            "The leader of the guild, Comrade Orla Tamm, said the road was closed. ~ Orla Tamm",
            "Orla Tamm was not there. A spokesman for Orla Tamm said the road was closed. ~ Orla Tamm",
            "The driver fled, police said. The driver was drunk, a witness said. ~ a witness"})
    void whoIsMeant(String text, String agent) {
        assertEquals(agent, origin(text));
    }
}

package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule for names and values: where it fires, and where it must not. */
class EntityRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "The boat left on 14 March 2031. ~ Date 14 March 2031", "The boat left on Feb. 24, 2031. ~ Date Feb. 24, 2031",
            "The boat left in early April. ~ Date early April", "The boat left six days later. ~ Date six days later",
            "The boat left August last year. ~ Date August last year", "The boat was built in mid-2021. ~ Date mid-2021",
            "It is an 18th century boat. ~ Date 18th century", "The boat cost almost $28 million. ~ Money almost $28 million",
            "The boat cost some 85 billion roubles. ~ Money some 85 billion roubles", "The boat cost \u00a34,500. ~ Money \u00a34,500",
            "It lost millions of dollars. ~ Money millions of dollars", "It lost almost 80% of it. ~ Percent almost 80%",
            "It cost N4.2bn in all. ~ Money N4.2bn", "It cost Rs500,000 in all. ~ Money Rs500,000",
            "It lost four-fifths of it. ~ Percent four-fifths", "It lost 7.5 per cent of it. ~ Percent 7.5 per cent"})
    void values(String text, String entity) {
        assertEquals(List.of(entity.strip()), Analysed.text(text + "\n").entities());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "They march at dawn and may sing.", "It took five minutes and three men.", "The 300 workers met 2,000 people.",
            "It is worth a lot of money now.", "He won by two points to one.", "They drove on the N4 to the sea."})
    void whatIsNoValue(String text) {
        assertEquals(List.of(), Analysed.text(text + "\n").entities());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "The boat belongs to Jane Quillan, a lawyer. ~ Person Jane Quillan",
            "They asked Mr Quillan about it. ~ Person Quillan",
            "They wrote to Harrow Marine Ltd about it. ~ Organisation Harrow Marine Ltd",
            "They wrote to the Ministry of Fisheries about it. ~ Organisation Ministry of Fisheries",
            "It was sold to Ostrel, a maker of sails and ropes. ~ Organisation Ostrel",
            "The boat is in Lisbon now. ~ Place Lisbon",
            "They live in Quorrel, a village by the sea. ~ Place Quorrel",
            "They wrote to the Trade and Shipping Commission about it. ~ Organisation Trade and Shipping Commission",
            "They wrote to the Allied Harbour Workers' Union about it. ~ Organisation Allied Harbour Workers' Union",
            "They wrote to the Quarrymen's Union about it. ~ Organisation Quarrymen's Union",
            "They wrote to the Halm Sheriff's Office about it. ~ Organisation Halm Sheriff's Office",
            "They wrote to the Financial Services Authority of Belmar about it. ~ Organisation Financial Services Authority of Belmar",
            "They often met the Jan Shakti Party in the hall. ~ Organisation Jan Shakti Party", "They paid Zenith Pay for it. ~ Organisation Zenith Pay",
            "They met Fatima al-Quarrie, a judge. ~ Person Fatima al-Quarrie", "Analysts at Goldwyn Tarle were calm. ~ Organisation Goldwyn Tarle",
            "The boats came from Orvo AG of Norway. ~ Organisation Orvo AG, Place Norway", "It closed its Quorlan mine. ~ Place Quorlan",
            "They paid Rs 40 lakh for it. ~ Money Rs 40 lakh",
            "It is old. Coastal Terminals, a port operator, bought it. ~ Organisation Coastal Terminals", "It is old. Port Quorrel lies in the south. ~ Place Port Quorrel",
            "They met former Castell & Rowe traders. ~ Organisation Castell & Rowe",
            "They sued Orbin, a broker that sold data. ~ Organisation Orbin",
            "They often met Comrade Bala Yakubu in the old hall by the sea. ~ Person Bala Yakubu",
            "They met Harold \"Red\" Quillan, a lawyer. ~ Person Harold \"Red\" Quillan",
            "Orfcom said so. ~ Organisation Orfcom",
            "They sailed to St Brannoc's Bay at night. ~ Place St Brannoc's Bay"})
    void names(String text, String entity) {
        assertEquals(List.of(entity.strip().split(", ")), Analysed.text(text + "\n").entities());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', value = {
            "Meanwhile the boats came back.", "Workers met in the hall.", "A Russian boat and a British one met.",
            "He said I was late.", "The President was late, and so was the Prime Minister.", "They drank at Christmas.", "A South African boat met a North Korean one.",
            "The Board met and its Committee wrote to the Company.", "The National Publicity Secretary came."})
    void whatIsNoName(String text) {
        assertEquals(List.of(), Analysed.text(text + "\n").entities());
    }

    @Test
    void oneEntityForAllNamesOfOnePerson() {
        List<String> ids = Analysed.text("Jane Quillan sold the boat. Quillan had no choice. Ms Quillan's brother agreed.\n").entityBodies().stream()
                .map(entity -> entity.entity()).toList();
        assertEquals(List.of("jane-quillan", "jane-quillan", "jane-quillan"), ids);
    }

    @Test
    void twoNamesSideBySideAreTakenApart() {
        String before = "Ostrel sells sails. Ostrel is old. They like Ostrel. ";
        assertTrue(Analysed.text(before + "After the war with Norway Ostrel grew.\n").entities().contains("Place Norway"));
        assertTrue(Analysed.text(before + "They sued Norway Quillan there.\n").entities().stream().noneMatch("Place Norway"::equals));
    }

    @Test
    void acronymsThatTheTextIntroduces() {
        List<String> ids = Analysed.text("It went to the Harbour Safety Board (HSB) in May. The HSB said no.\n").entityBodies().stream()
                .filter(entity -> entity.entity() != null).map(entity -> String.valueOf(entity.entity())).distinct().toList();
        assertEquals(List.of("harbour-safety-board"), ids);
    }

    @Test
    void datesAreResolvedAgainstTheDateOfTheArticle() {
        String values = Analysed.text("Boats collide\n\nApril 23, 2031\n\nThe two boats met on Feb. 24 and again last month, said the harbour office in a note.\n")
                .entityBodies().stream().map(entity -> String.valueOf(entity.value())).toList().toString();
        assertTrue(values.contains("date=2031-02-24, reference=2031-04-23"), values);
        assertTrue(values.contains("date=2031-03, reference=2031-04-23"), values);
    }

    @Test
    void withoutADateOfTheArticleRelativeDatesStayOpen() {
        assertFalse(Analysed.text("The two boats met last month.\n").entityBodies().stream().anyMatch(entity -> entity.value() != null));
    }
}

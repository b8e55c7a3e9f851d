package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.partner.LeftOut;
import org.sourceline.analysis.compare.partner.Pair;
import org.sourceline.analysis.compare.partner.Partners;
import org.sourceline.analysis.compare.partner.Verdicts;
import org.sourceline.core.budget.Budget;
import org.sourceline.core.store.PageWriter;

/** Of the many articles of a large case that have something in common those are compared that have most, and nothing is left out in silence. */
class PartnersTest {

    private static final int MOST = 4;
    /** Is in every article. */
    private static final String MAYOR = "Odila Farrow";
    private static final List<String> FIRST = List.of("Anselm", "Berit", "Corin", "Dagna", "Edric", "Frida", "Gustav", "Helka", "Ivo", "Jonna");
    private static final List<String> LAST = List.of("Askholm", "Brandwick", "Corrigan", "Dunmere", "Ellersby", "Fenwold", "Garrick", "Hallam", "Ingleby", "Jessop");
    private static final List<String> THINGS = List.of("bridge", "harbour", "school", "theatre", "tram", "market", "library", "sewer", "stadium", "orchard");
    private static final List<String> DEEDS = List.of("painted", "closed", "flooded", "sold", "measured", "renamed", "fenced", "emptied", "lit", "insured");
    /** Three articles in a row are on one thing. */
    private static final int OF_A_STORY = 3;

    @AfterEach
    void asUsual() {
        System.clearProperty(Budget.CASE_PARTNERS.property());
    }

    private static AnalysedArticle article(int number, String more) {
        int story = number / OF_A_STORY;
        String speaker = FIRST.get(story % 10) + " " + LAST.get(story / 10 % 10);
        String thing = THINGS.get(story % 10) + " of " + LAST.get((story * 3 + story / 10) % 10);
        String text = """
                Town report %d

                Mayor %s told the council on Tuesday that the budget was sound.

                %s told the council that the %s had been %s and that %d lamps were missing there.
                %s""".formatted(number, MAYOR, speaker, thing, DEEDS.get(story * 7 % 10), 1_000 + 17 * story, more);
        return Compared.article("%03d.txt".formatted(number), text);
    }

    private static List<AnalysedArticle> articles(int count) {
        List<AnalysedArticle> articles = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            articles.add(article(number, ""));
        }
        return articles;
    }

    private static Partners partners(List<AnalysedArticle> articles) {
        return Partners.of(articles.stream().map(one -> Side.of(one).keys()).toList(), MOST, Verdicts.NONE);
    }

    private static Set<Pair> pairs(List<AnalysedArticle> articles) {
        return new HashSet<>(partners(articles).pairs());
    }

    private static Pair pair(int one, int other) {
        return new Pair("articles/%03d.txt".formatted(one), "articles/%03d.txt".formatted(other));
    }

    @Test
    void theRightPartnersAreKeptAmongManyThatShareACommonName() {
        List<AnalysedArticle> articles = articles(60);
        Set<Pair> pairs = pairs(articles);
        for (int story = 0; story < 60; story += OF_A_STORY) {
            assertTrue(pairs.containsAll(List.of(pair(story, story + 1), pair(story, story + 2), pair(story + 1, story + 2))), "story " + story + " in " + pairs);
        }
        assertEquals(MAYOR, partners(articles).leftOut().names().getFirst());
    }

    @Test
    void inASmallCaseACommonNameIsReasonEnough() {
        assertEquals(Set.of(pair(0, 3), pair(0, 6), pair(3, 6)), pairs(List.of(article(0, ""), article(3, ""), article(6, ""))));
        assertEquals(LeftOut.NOTHING, partners(List.of(article(0, ""), article(3, ""), article(6, ""))).leftOut());
    }

    @Test
    void pairsGrowWithTheArticlesAndNotWithTheirSquare() {
        List<AnalysedArticle> all = articles(240);
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int size : List.of(60, 120, 240)) {
            counts.put(size, pairs(all.subList(0, size)).size());
        }
        counts.forEach((size, count) -> assertTrue(count >= size && count <= MOST * size, counts.toString()));
    }

    @Test
    void wordsOfAnotherAreAlwaysAReasonHoweverManyShareMore() {
        String copied = "Nobody on the quay had counted the barrels of tar before the fire took the old rope store, the keeper wrote. He had asked for a pump in each "
                + "of the last nine winters and was given a bucket, a whistle and a printed card on how to behave in smoke. The card burned first.\n";
        List<AnalysedArticle> articles = articles(60);
        articles.set(10, article(10, "\n" + copied));
        articles.set(50, article(50, "\n" + copied));
        articles.set(20, article(20, "\n“We never weighed the copper twice,” the smelter said.\n"));
        articles.set(40, article(40, "\nThe smelter had said: “We never weighed the copper twice.”\n"));
        articles.set(5, article(5, "\n“The vaults below the mint were dry when we sealed them in spring,” a mason said.\n"));
        articles.set(38, article(38, "\n“The vaults below the mint were wet when we sealed them in spring,” a mason said.\n"));
        Set<Pair> pairs = pairs(articles);
        assertFalse(pairs(articles(60)).stream().anyMatch(List.of(pair(10, 50), pair(20, 40), pair(5, 38))::contains));
        assertTrue(pairs.containsAll(List.of(pair(10, 50), pair(20, 40), pair(5, 38))), pairs.toString());
    }

    @Test
    void whoNamesAnotherAsItsSourceIsComparedWithIt() {
        List<AnalysedArticle> articles = articles(60);
        articles.set(7, Compared.article("007.txt", "Lamps\n\nApril 2, 2031\n\nMERROW (Tidewire) - Mayor Odila Farrow said that all was well.\n"));
        articles.set(31, Compared.article("031.txt", """
                Mayor content

                April 3, 2031

                According to Tidewire, mayor Odila Farrow slept well. Tidewire reported that a goat was found.
                """));
        assertTrue(pairs(articles).contains(pair(7, 31)));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        List<AnalysedArticle> articles = articles(60);
        Partners inOrder = partners(articles);
        Collections.shuffle(articles, new Random(7));
        assertEquals(inOrder.pairs(), partners(articles).pairs());
        assertEquals(inOrder.leftOut(), partners(articles).leftOut());
    }

    @Test
    void changesGiveWhatAComparisonOfAllGivesAndCostAFewPairs() {
        System.setProperty(Budget.CASE_PARTNERS.property(), String.valueOf(MOST));
        List<AnalysedArticle> all = articles(90);
        CaseComparison known = CaseComparison.of(all, Compared.NOW, () -> false);
        int whole = known.comparedPairs();
        Random random = new Random(3);
        for (int round = 0; round < 6; round++) {
            int number = random.nextInt(all.size());
            AnalysedArticle changed = article(number, "\n" + FIRST.get(random.nextInt(10)) + " " + LAST.get(random.nextInt(10)) + " denied that the "
                    + THINGS.get(random.nextInt(10)) + " had been sold.\n");
            all.set(number, changed);
            known = known.update(List.of(changed), Set.of(), () -> false);
            assertSame(CaseComparison.of(all, Compared.NOW, () -> false), known);
            assertTrue(known.comparedPairs() > 0 && known.comparedPairs() <= whole / 5, known.comparedPairs() + " of " + whole);
        }
        AnalysedArticle gone = all.remove(40);
        assertSame(CaseComparison.of(all, Compared.NOW, () -> false), known.update(List.of(), Set.of(gone.path()), () -> false));
    }

    private static void assertSame(CaseComparison expected, CaseComparison actual) {
        assertEquals(new String(new PageWriter().toBytes(LinkPage.of(expected, "suggested", null))),
                new String(new PageWriter().toBytes(LinkPage.of(actual, "suggested", null))));
        assertEquals(expected.leftOut(), actual.leftOut());
    }

    @Test
    void whatIsLeftOutIsTold() {
        List<AnalysedArticle> articles = List.of(article(0, ""), article(3, ""), article(6, ""), article(9, ""), article(12, ""));
        assertEquals(LeftOut.NOTHING, CaseComparison.of(articles, Compared.NOW, () -> false).leftOut());
        System.setProperty(Budget.CASE_PARTNERS.property(), "3");
        CaseComparison bounded = CaseComparison.of(articles, Compared.NOW, () -> false);
        assertEquals(new LeftOut(1, 3, List.of()), bounded.leftOut());
        assertEquals(9, bounded.comparedPairs());
        System.setProperty(Budget.CASE_PARTNERS.property(), "2");
        assertEquals(new LeftOut(0, 2, List.of(MAYOR)), CaseComparison.of(articles, Compared.NOW, () -> false).leftOut());
    }

    @Test
    void whetherWordsAreSharedIsLookedIntoAnewInAnArticleThatChanged() {
        AnalysedArticle speech = Compared.article("speech.txt", "The ferries of Skerry will sail from the old pier again before the autumn storms begin.\n");
        AnalysedArticle quotes = Compared.article("report.txt", "\"The ferries of Skerry will sail from the old pier again,\" a clerk read out.\n");
        AnalysedArticle quotesNothing = Compared.article("report.txt", "A clerk read something out that nobody understood.\n");
        CaseComparison first = CaseComparison.of(List.of(speech, quotes), Compared.NOW, () -> false);
        assertFalse(first.links().isEmpty());
        CaseComparison second = first.update(List.of(quotesNothing), Set.of(), () -> false);
        assertEquals(List.of(), second.links());
        assertEquals(first.links(), second.update(List.of(quotes), Set.of(), () -> false).links());
    }
}

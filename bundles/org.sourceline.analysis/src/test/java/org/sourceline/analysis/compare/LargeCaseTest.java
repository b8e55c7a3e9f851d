package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.compare.article.AnalysedArticle;

/** In a case of five hundred articles a change costs the pairs of the changed article, which are few, and gives what comparing all anew gives. */
class LargeCaseTest {

    private static final int STORIES = 50;
    private static final int ARTICLES = 10;
    private static final List<String> FIRST = List.of("Anselm", "Berit", "Corin", "Dagna", "Edric", "Frida", "Gustav", "Helka", "Ivo", "Jonna");
    private static final List<String> LAST = List.of("Askholm", "Brandwick", "Corrigan", "Dunmere", "Ellersby");

    private static AnalysedArticle article(int story, int number, String more) {
        String name = FIRST.get(story % 10) + " " + LAST.get(story / 10);
        String company = LAST.get(story / 10) + "mere Wharf" + story;
        String text = """
                %s on trial, day %d

                %s told the court that %s Company had lost %d barrels of tar in the fire of the old quay.

                "Nobody at the quay counted the barrels before day %d," %s said.
                %s""".formatted(name, number, name, company, 40 + number, number, name, more);
        return Compared.article("s" + story + "-" + number + ".txt", text);
    }

    private static List<AnalysedArticle> all() {
        List<AnalysedArticle> all = new ArrayList<>();
        for (int story = 0; story < STORIES; story++) {
            for (int number = 0; number < ARTICLES; number++) {
                all.add(article(story, number, ""));
            }
        }
        return all;
    }

    @Test
    void oneChangeCostsAtMostTwoPercentOfAll() {
        List<AnalysedArticle> all = all();
        CaseComparison whole = CaseComparison.of(all, Compared.NOW, () -> false);
        assertTrue(whole.comparedPairs() >= STORIES * ARTICLES * (ARTICLES - 1) / 2, "pairs of one story: " + whole.comparedPairs());
        AnalysedArticle changed = article(7, 3, "\nThe trial goes on.\n");
        CaseComparison after = whole.update(List.of(changed), Set.of(), () -> false);
        assertTrue(after.comparedPairs() >= ARTICLES - 1, "pairs of the changed article: " + after.comparedPairs());
        assertTrue(after.comparedPairs() <= 0.02 * whole.comparedPairs(), after.comparedPairs() + " of " + whole.comparedPairs());
        all.set(7 * ARTICLES + 3, changed);
        assertEquals(ids(CaseComparison.of(all, Compared.NOW, () -> false)), ids(after));
    }

    private static List<String> ids(CaseComparison comparison) {
        return comparison.links().stream().map(found -> found.link().id()).toList();
    }
}

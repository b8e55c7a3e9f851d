package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageWriter;

/** The comparison of a case is a function of its articles, however it was arrived at. */
class CaseComparisonTest {

    private static final String WIRE = """
            Waterworks hid leak for months

            March 3, 2031

            MERROW (Tidewire) - The waterworks of Merrow knew of a leak below its main dam in October and told nobody, according to a letter seen by Tidewire.

            Hollin Water's chief engineer, Petra Vanstone, wrote to the builder that the crack was "growing faster than we can pump," the letter shows.

            Hollin Water told Tidewire it had never received a warning about the dam.
            """;
    private static final String PAPER = """
            Hollin Water denies it hid leak

            By Ruben Askew

            March 5, 2031

            Hollin Water on Tuesday denied that it had known of a leak below its main dam.

            According to Tidewire, the chief engineer of Hollin Water, Petra Vanstone, wrote that the crack was "growing faster than we can pump."

            Tidewire reported that Hollin Water had known of the leak below the main dam in October.
            """;
    private static final String OTHER = """
            Museum buys a harp

            The museum in Lesk has bought a harp from the estate of the singer Ottoline Frey, its director said on Friday.
            """;

    private static List<AnalysedArticle> articles() {
        return List.of(Compared.article("a.txt", WIRE), Compared.article("b.txt", PAPER), Compared.article("c.txt", OTHER));
    }

    private static CaseComparison of(List<AnalysedArticle> articles) {
        return CaseComparison.of(articles, Compared.NOW, () -> false);
    }

    private static byte[] bytes(CaseComparison comparison) {
        return new PageWriter().toBytes(LinkPage.of(comparison, "suggested", null));
    }

    @Test
    void findsDerivationQuotationAndDenial() {
        Compared compared = Compared.texts(WIRE, PAPER, OTHER);
        assertEquals(List.of("b.txt:  | a.txt: "), compared.links("derivesFrom"));
        assertEquals(List.of("b.txt: growing faster than we can pump | a.txt: growing faster than we can pump"), compared.links("quotes"));
        assertTrue(compared.links("denies").contains("b.txt: it had known of a leak below its main dam | a.txt: "
                + "The waterworks of Merrow knew of a leak below its main dam in October and told nobody"), compared.links("denies").toString());
    }

    @Test
    void updateGivesWhatComparingAllGives() {
        List<AnalysedArticle> all = articles();
        CaseComparison whole = of(all);
        CaseComparison grown = of(List.of(all.getFirst())).update(all.subList(1, 3), Set.of(), () -> false);
        assertEquals(new String(bytes(whole)), new String(bytes(grown)));
        CaseComparison shrunk = whole.update(List.of(), Set.of("articles/b.txt"), () -> false);
        assertEquals(List.of(), shrunk.links());
        assertEquals(new String(bytes(whole)), new String(bytes(shrunk.update(List.of(all.get(1)), Set.of(), () -> false))));
    }

    @Test
    void onlyPairsThatShareANameAreComparedAndOnlyThoseOfTheChangedAnew() {
        CaseComparison whole = of(articles());
        assertEquals(1, whole.comparedPairs());
        assertEquals(1, whole.update(List.of(Compared.article("b.txt", PAPER + "\nNobody was hurt.\n")), Set.of(), () -> false).comparedPairs());
        assertEquals(0, whole.update(List.of(Compared.article("c.txt", OTHER + "\nThe price is secret.\n")), Set.of(), () -> false).comparedPairs());
        assertEquals(0, whole.update(List.of(), Set.of("articles/c.txt"), () -> false).comparedPairs());
    }

    @Test
    void pageKeepsTheTimesOfWhatHasNotChanged() {
        CaseComparison early = of(articles());
        Page before = LinkPage.of(early, "suggested", null);
        CaseComparison late = CaseComparison.of(articles(), Compared.NOW.plusSeconds(86_400), () -> false);
        assertEquals(before, LinkPage.of(late, "suggested", before));
    }

    @Test
    void cancelledWorkIsGivenUp() {
        List<AnalysedArticle> articles = articles();
        assertThrows(CancellationException.class, () -> CaseComparison.of(articles, Compared.NOW, () -> true));
    }
}

package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sourceline.core.model.LinkRelation;

/** What the comparison finds in stories that its rules were not made for. The floors are a little below what was measured; what is known to be missed is in QUALITY.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {

    private final Reference reference = new Reference();

    private void assertScore(double precision, double recall, LinkRelation... relations) {
        Reference.Score score = reference.score(relations);
        String told = "precision " + score.precision() + ", recall " + score.recall() + "\nright " + score.right() + "\nmissed:\n"
                + String.join("\n", score.missed()) + "\nwrong:\n" + String.join("\n", score.wrong());
        assertTrue(score.precision() >= precision && score.recall() >= recall, told);
    }

    @Test
    void derivations() {
        assertScore(1, 1, LinkRelation.DERIVES_FROM);
    }

    @Test
    void quotations() {
        assertScore(1, 1, LinkRelation.QUOTES, LinkRelation.ALTERS_QUOTE);
    }

    @Test
    void denials() {
        assertScore(1, 0.5, LinkRelation.DENIES);
    }

    @Test
    void contradictionsAreFewAndRight() {
        assertScore(1, 0.4, LinkRelation.CONTRADICTS);
    }

    @Test
    void repetitions() {
        assertScore(0.9, 0.6, LinkRelation.REPEATS);
    }

    @Test
    void corroborations() {
        assertScore(0.8, 0.5, LinkRelation.CORROBORATES);
    }
}

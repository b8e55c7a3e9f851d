package org.sourceline.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sourceline.core.model.LinkRelation;

/** What the comparison finds in stories that its rules were not made for. The floors are a little below what was measured; what is known to be missed is in QUALITY.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {

    private final Reference reference = new Reference("reference", "dam", "chess", "serum", "bridge");
    private final Reference later = new Reference("unseen", "ferry", "clinic", "data");
    private final Reference further = new Reference("further", "mine", "port", "relay", "bank");
    private final Reference unread = new Reference("unseen", "river", "stadium");
    private final Reference heldOut = new Reference("heldout", "tram", "relic");

    private void assertScore(double precision, double recall, LinkRelation... relations) {
        assertScore(reference, precision, recall, relations);
    }

    private static void assertScore(Reference reference, double precision, double recall, LinkRelation... relations) {
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
        assertScore(1, 0.8, LinkRelation.DENIES);
    }

    @Test
    void contradictionsAreFewAndRight() {
        assertScore(1, 0.6, LinkRelation.CONTRADICTS);
    }

    @Test
    void repetitions() {
        assertScore(0.9, 0.7, LinkRelation.REPEATS);
    }

    @Test
    void corroborations() {
        assertScore(0.85, 0.7, LinkRelation.CORROBORATES);
    }

    @Test
    void laterStories() {
        assertScore(later, 0.85, 0.6, LinkRelation.REPEATS);
        assertScore(later, 0.7, 0.5, LinkRelation.CORROBORATES);
        assertScore(later, 1, 0.3, LinkRelation.CONTRADICTS);
        assertScore(later, 1, 0.5, LinkRelation.DENIES);
    }

    @Test
    void furtherStories() {
        assertScore(further, 1, 1, LinkRelation.DERIVES_FROM);
        assertScore(further, 0.95, 0.65, LinkRelation.REPEATS);
        assertScore(further, 0.7, 0.55, LinkRelation.CORROBORATES);
        assertScore(further, 1, 0.35, LinkRelation.CONTRADICTS);
        assertScore(further, 1, 0.45, LinkRelation.DENIES);
    }

    @Test
    void linksOfStoriesThatNoRuleWasMadeInViewOfAreFewAndRight() {
        assertTrue(unread.score(LinkRelation.REPEATS).precision() >= 0.9);
        assertTrue(unread.score(LinkRelation.CORROBORATES).precision() >= 0.8);
        for (Reference one : List.of(unread, heldOut)) {
            assertTrue(one.score(LinkRelation.DERIVES_FROM).recall() == 1);
            assertTrue(one.score(LinkRelation.CONTRADICTS, LinkRelation.DENIES).precision() >= 0.9);
        }
    }

    @Test
    void whatIsDeniedIsFoundInStoriesThatNoRuleWasMadeInViewOf() {
        assertTrue(heldOut.score(LinkRelation.DENIES).recall() >= 0.5);
    }
}

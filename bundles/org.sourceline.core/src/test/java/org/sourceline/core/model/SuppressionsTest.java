package org.sourceline.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

class SuppressionsTest {

    private static final Instant TIME = Instant.parse("2031-02-03T04:05:06Z");
    private static final Creator ADA = new Creator.Person("Ada");
    private static final Annotation MENTION = mention(Status.SUGGESTED, 10, "Quay", "Harbour Quay");

    private static Annotation mention(Status status, int at, String words, String label) {
        return new Annotation("m" + at, status, new Creator.Software("analyser", "1", "name.short", "because", 0.9), TIME,
                new EntityBody(EntityKind.PLACE, "quay", label, null), List.of(passage("articles/a.txt", at, words)));
    }

    private static Passage passage(String article, int at, String words) {
        return new Passage(article, new TextSpan(at, at + words.length()), words, "at the ", " they met");
    }

    private static boolean name(String name, Annotation one) {
        return new Suppression.OfName(name, ADA, TIME, Extras.NONE).covers(one);
    }

    private static boolean place(Passage passage, String type) {
        return new Suppression.OfPassage(type, List.of(passage), ADA, TIME, Extras.NONE).covers(MENTION);
    }

    @Test
    void aNameIsThatOfTheWordsOrTheEntity() {
        assertTrue(name("Quay", MENTION));
        assertTrue(name("Harbour  Quay", MENTION));
        assertTrue(name("Harbour Quay", mention(Status.SUGGESTED, 4, " Harbour\n\tQuay ", "")));
        assertFalse(name("quay", MENTION));
        assertFalse(name("Harbour", MENTION));
        assertFalse(name("Harbour Quays", MENTION));
        assertFalse(name("Harbour Quay", mention(Status.SUGGESTED, 4, "HarbourQuay", "")));
        String thin = "Harbour\u2009Quay";
        assertTrue(name(thin, mention(Status.SUGGESTED, 4, thin, "")), "the typesetter's spaces are blanks too");
        assertTrue(name(thin, MENTION));
    }

    @Test
    void aNameIsThatOfAMentionAndNotOfAClaim() {
        Annotation claim = new Annotation("c", Status.SUGGESTED, MENTION.creator(), TIME, new ClaimBody(Stance.ASSERTS, Directness.DIRECT, List.of(),
                List.of(), SourceKind.UNATTRIBUTED, null, List.of(), null, Extras.NONE), MENTION.target());
        assertFalse(name("Quay", claim));
    }

    @Test
    void whatMeansSomethingElseIsKeptBeside() {
        List<Suppression> all = List.of(new Suppression.OfName("Quay", ADA, TIME, Extras.NONE), new Suppression.OfName("Pier", ADA, TIME, Extras.NONE),
                new Suppression.OfRule("Quay", ADA, TIME, Extras.NONE), new Suppression.OfRule("Pier", ADA, TIME, Extras.NONE),
                passages("Entity", passage("articles/a.txt", 10, "Quay")), passages("Claim", passage("articles/a.txt", 10, "Quay")),
                passages("Entity", passage("articles/b.txt", 10, "Quay")), passages("Entity", passage("articles/a.txt", 99, "Quay")),
                passages("Entity", passage("articles/a.txt", 10, "Quay"), passage("articles/a.txt", 99, "Quay")), passages("Entity"));
        Suppressions suppressions = Suppressions.NONE;
        for (Suppression one : all) {
            suppressions = suppressions.with(one).with(one);
        }
        assertEquals(all, suppressions.items());
        assertEquals(all.subList(0, 9), suppressions.without(passages("Entity")).items());
    }

    private static Suppression passages(String type, Passage... passages) {
        return new Suppression.OfPassage(type, List.of(passages), ADA, TIME, Extras.NONE);
    }

    @Test
    void aRuleIsMeantWholly() {
        assertTrue(new Suppression.OfRule("name.short", ADA, TIME, Extras.NONE).covers(MENTION));
        assertFalse(new Suppression.OfRule("name", ADA, TIME, Extras.NONE).covers(MENTION));
    }

    @Test
    void aPassageIsItsPlaceOrItsSurroundings() {
        assertTrue(place(passage("articles/a.txt", 10, "Quay"), "Entity"));
        assertTrue(place(passage("articles/a.txt", 99, "Quay"), "Entity"), "moved with its surroundings");
        assertTrue(place(new Passage("articles/a.txt", new TextSpan(10, 14), "Quay", "", ""), "Entity"), "same place");
        assertFalse(place(passage("articles/a.txt", 10, "Quays"), "Entity"));
        assertFalse(place(passage("articles/b.txt", 10, "Quay"), "Entity"));
        assertFalse(place(passage("articles/a.txt", 10, "Quay"), "Claim"));
        assertFalse(place(new Passage("articles/a.txt", new TextSpan(99, 103), "Quay", "", ""), "Entity"), "another place");
    }

    @Test
    void whatAPersonDecidedAndBlocksAreLeftAlone() {
        assertFalse(name("Quay", mention(Status.ACCEPTED, 10, "Quay", "Quay")));
        Annotation block = new Annotation("b", Status.SUGGESTED, new Creator.Software("analyser", "1", "layout", "because", 0.9), TIME,
                new BlockBody(BlockRole.CAPTION), List.of(passage("articles/a.txt", 0, "Quay")));
        assertFalse(new Suppression.OfRule("layout", ADA, TIME, Extras.NONE).covers(block));
    }

    @Test
    void eachIsThereOnceAndCanBeTakenOut() {
        Suppression quay = new Suppression.OfName("Quay", ADA, TIME, Extras.NONE);
        Suppression again = new Suppression.OfName(" Quay ", new Creator.Person("Ben"), TIME.plusSeconds(5), Extras.NONE);
        Suppressions one = Suppressions.NONE.with(quay).with(again);
        assertEquals(List.of(quay), one.items());
        assertEquals(quay, one.covering(MENTION).orElseThrow());
        assertEquals(Suppressions.NONE, one.without(again));
    }
}

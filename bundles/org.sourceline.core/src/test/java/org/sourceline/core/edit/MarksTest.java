package org.sourceline.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.edit.Mark.Part;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.BlockBody;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/** What is painted where, and what comes next. */
class MarksTest {

    private static final Annotation CLAIM = new Annotation("claim", Status.MANUAL, Sample.ANNA, Sample.TIME,
            Sample.claim("Mira Quell", "said"),
            List.of(Sample.passage("the Tolland ferry would sail again"), Sample.passage("in May")));
    private static final Annotation QUELL = Sample.manual("quell", "Mira Quell");
    private static final Annotation FERRY = Sample.manual("ferry", "Tolland ferry");
    private static final Annotation GONE = Sample.manual("gone", "letter").withStatus(Status.DELETED, Sample.TIME);
    private static final Annotation BLOCK = new Annotation("block", Status.SUGGESTED, Sample.MACHINE, Sample.TIME,
            new BlockBody(BlockRole.PARAGRAPH), List.of(Sample.passage(Sample.TEXT)));
    private static final Annotation RELATION = new Annotation("relation", Status.MANUAL, Sample.ANNA, Sample.TIME,
            new RelationBody("denies", new RelationBody.End(null, "claim"), new RelationBody.End(null, "quell")),
            List.of(Sample.passage("letter")));

    private final ArticleSets sets = Sample.open(Sample.page("own", CLAIM, QUELL, FERRY, GONE, BLOCK, RELATION));

    @Test
    void aClaimIsPaintedInParts() {
        List<Mark> marks = new ArrayList<>();
        sets.marksIn(new TextSpan(0, Sample.TEXT.length()), marks::add);
        assertEquals(List.of(Part.SOURCE, Part.CUE, Part.TARGET, Part.TARGET),
                marks.stream().filter(mark -> mark.of().id().equals("claim")).map(Mark::part).toList());
    }

    @Test
    void blocksRelationsAndDeletedOnesAreNotPainted() {
        assertEquals(List.of("claim:Mira Quell", "quell:Mira Quell", "claim:said", "claim:the Tolland ferry would sail again",
                "ferry:Tolland ferry", "claim:in May"), Sample.painted(sets).stream().sorted(MarksTest::byPlace).toList());
    }

    private static int byPlace(String one, String other) {
        TextSpan span = Sample.span(one.substring(one.indexOf(':') + 1));
        int byPlace = span.compareTo(Sample.span(other.substring(other.indexOf(':') + 1)));
        return byPlace != 0 ? byPlace : one.compareTo(other);
    }

    @Test
    void onlyTheVisibleStretchIsAskedFor() {
        List<String> found = new ArrayList<>();
        sets.marksIn(Sample.span("sail"), mark -> found.add(mark.of().id()));
        assertEquals(List.of("claim"), found);
    }

    @Test
    void theShortestMarkAtAnOffsetComesFirst() {
        TextSpan ferry = Sample.span("Tolland ferry");
        assertEquals(List.of("ferry", "claim"), at(ferry.start() + 2));
        assertEquals(List.of("ferry", "claim"), at(ferry.start()));
        assertEquals(List.of("ferry", "claim"), at(ferry.end()));
        assertEquals(List.of("claim"), at(ferry.end() + 1));
        assertEquals(List.of(), at(Sample.TEXT.length()));
    }

    @Test
    void theEndsOfTheTextAreOffsetsToo() {
        sets.apply(Sample.edit(Sample.add("own", Sample.manual("last", "Gazette."))));
        assertEquals(List.of("last"), at(Sample.TEXT.length()));
        assertEquals(2, at(0).size());
    }

    private List<String> at(int offset) {
        return sets.marksAt(offset).stream().map(mark -> mark.of().id()).toList();
    }

    @Test
    void stepsToTheNextAndPreviousThatIsWanted() {
        assertEquals("claim", after(0, "claim"));
        assertEquals("ferry", after(Sample.span("the Tolland").start(), "claim", "ferry"));
        assertEquals("none", after(Sample.span("Tolland").start(), "claim", "ferry"));
        assertEquals("none", after(0, "quell"));
        assertEquals("quell", after(-1, "quell"));
        assertEquals("ferry", before(Sample.TEXT.length(), "ferry", "claim"));
        assertEquals("claim", before(Sample.span("Tolland").start(), "ferry", "claim"));
        assertEquals("none", before(0, "quell"));
    }

    private String after(int offset, String... wanted) {
        return sets.after(offset, one -> List.of(wanted).contains(one.id())).map(Anchored::id).orElse("none");
    }

    private String before(int offset, String... wanted) {
        return sets.before(offset, one -> List.of(wanted).contains(one.id())).map(Anchored::id).orElse("none");
    }

    @Test
    void theExtentCoversAllPassages() {
        assertEquals(Optional.of(Sample.span("the Tolland ferry would sail again in May")), sets.find("claim").orElseThrow().extent());
    }

    @Test
    void aChangedClaimIsPaintedAnew() {
        Annotation shorter = CLAIM.withTarget(List.of(Sample.passage("in May")), Sample.TIME);
        sets.apply(Sample.edit(Sample.replace("own", CLAIM, shorter)));
        assertEquals(List.of("ferry"), at(Sample.span("ferry").start() + 1));
        assertEquals("claim", after(Sample.span("sail").start(), "claim"));
    }
}

package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.HighlightBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

class AnchorMarkTest {

    private static final Instant TIME = Instant.parse("2026-11-22T00:00:00Z");
    private static final Extras OTHER = Extras.of(List.of(new Extras.Property("color-scheme", "7")));
    private static final Annotation PLAIN = new Annotation("urn:uuid:1", Status.MANUAL, new Creator.Person("Ada", Extras.NONE), TIME, TIME,
            new HighlightBody("yellow", Extras.NONE), List.of(new Passage("a.txt", new TextSpan(0, 1), "a", "", "")), null, List.of(), null, OTHER);

    @Test
    void whatIsWrittenIsReadAgain() {
        for (AnchorState state : List.of(AnchorState.ALIGNED, AnchorState.REVIEW, AnchorState.ORPHAN)) {
            for (boolean decided : new boolean[] {true, false}) {
                for (AnchorMark mark : List.of(new AnchorMark(state, "", decided), new AnchorMark(state, "a0F", decided),
                        new AnchorMark(state, "a0F", "x-Mac_1.2:3+4", decided))) {
                    assertEquals(mark, AnchorMark.of(mark.on(PLAIN)));
                }
            }
        }
    }

    @Test
    void itStandsBesideWhatElseTheAnnotationCarries() {
        Annotation marked = new AnchorMark(AnchorState.REVIEW, "ab", "UTF-8", true).on(PLAIN);
        assertEquals(Optional.of("{\"state\":\"review\",\"sha256\":\"ab\",\"charset\":\"UTF-8\",\"decided\":true}"), marked.extras().find(AnchorMark.NAME));
        assertEquals(Optional.of("7"), marked.extras().find("color-scheme"));
        assertEquals(PLAIN, AnchorMark.placed().on(marked));
        assertEquals(AnchorMark.EXACT, AnchorMark.of(PLAIN));
        assertEquals(1, new AnchorMark(AnchorState.ORPHAN, "", false).on(marked).extras().properties().stream()
                .filter(property -> property.name().equals(AnchorMark.NAME)).count());
    }

    @Test
    void whatIsNoNameOrHashIsNotWritten() {
        AnchorMark odd = new AnchorMark(AnchorState.REVIEW, "a\"}", "UTF\"8", false);
        assertEquals(new AnchorMark(AnchorState.REVIEW, "", false), AnchorMark.of(odd.on(PLAIN)));
    }

    @Test
    void propertiesOfALaterVersionAreSkipped() {
        Annotation later = new Annotation("urn:uuid:1", Status.MANUAL, PLAIN.creator(), TIME, TIME, PLAIN.body(), PLAIN.target(), null, List.of(), null,
                Extras.of(List.of(new Extras.Property(AnchorMark.NAME, "{\"why\":{\"state\":\"exact\"},\"state\":\"orphan\",\"sure\":[1],\"sha256\":\"0a\"}"))));
        assertEquals(new AnchorMark(AnchorState.ORPHAN, "0a", false), AnchorMark.of(later));
    }

    @Test
    void theLessSureOfTwoStates() {
        assertEquals(AnchorState.REVIEW, AnchorState.REVIEW.or(AnchorState.ALIGNED));
        assertEquals(AnchorState.REVIEW, AnchorState.ALIGNED.or(AnchorState.REVIEW));
        assertEquals(AnchorState.ORPHAN, AnchorState.ORPHAN.or(AnchorState.ORPHAN));
        assertTrue(AnchorState.EXACT.isAttached() && AnchorState.ALIGNED.isAttached());
        assertFalse(AnchorState.REVIEW.isAttached() || AnchorState.ORPHAN.isAttached());
        assertEquals(Optional.of(AnchorState.ORPHAN), AnchorState.of("orphan"));
        assertEquals(Optional.empty(), AnchorState.of("Orphan"));
    }

    @Test
    void theSameBytesInAnotherCharsetAreAnotherText() {
        TextVersion version = new TextVersion("ab", "UTF-8");
        assertFalse(version.isOther(new TextVersion("ab", "utf8")));
        assertTrue(version.isOther(new TextVersion("ab", "windows-1252")));
        assertTrue(version.isOther(new TextVersion("cd", "UTF-8")));
        assertFalse(version.isOther(new TextVersion("ab", "")), "not known");
        assertFalse(new TextVersion("", "UTF-8").isOther(new TextVersion("ab", "UTF-16")), "nothing is known of it");
        assertFalse(new TextVersion("ab", "").isOther(new TextVersion("ab", "UTF-8")));
        assertFalse(new TextVersion("ab", "no such").isOther(new TextVersion("ab", "UTF-8")));
        assertFalse(new TextVersion("ab", "x-none").isOther(new TextVersion("ab", "UTF-8")));
        assertEquals(new AnchorMark(AnchorState.REVIEW, "ab", "UTF-8", false), version.mark(AnchorState.REVIEW, new TextVersion("ab", "UTF-16")));
        assertEquals(new AnchorMark(AnchorState.ORPHAN, "ab", "", false), version.mark(AnchorState.ORPHAN, new TextVersion("cd", "UTF-8")));
    }
}

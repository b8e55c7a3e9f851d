package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Words of which there were several and are now more or fewer. */
class RecurringTest {

    private static List<Integer> recurring(String before, String after) {
        return Recurring.of(TextAlignment.of(before, after), 3).stream().boxed().toList();
    }

    @Test
    void ofARowThatWasThereTwiceTheOneThatStandsBetweenItsOwnNeighboursIsSettled() {
        assertEquals(List.of(13, 14, 15), recurring("a b c d K L M e f g h i j K L M n o p q", "a b c d K L M e f g h i j n o p q"));
        assertEquals(List.of(4, 5, 6, 13, 14, 15), recurring("a b c d K L M e f g h i j K L M n o p q", "a b c x K L M e f g h i j n o p q"),
                "a neighbour is another word now");
        assertEquals(List.of(3, 4, 5, 12, 13, 14), recurring("b c d K L M e f g h i j K L M n o p q", "b c d K L M e f g h i j n o p q"),
                "three neighbours before are too few");
    }

    @Test
    void ofTwoSideBySideNoneIsSettled() {
        assertEquals(List.of(4, 5, 6, 7, 8, 9), recurring("a b c d K L M K L M e f g h", "a b c d K L M e f g h"));
    }

    @Test
    void whatIsThereAsOftenAsBeforeOrNotAtAllOrWasThereOnceIsNone() {
        assertEquals(List.of(), recurring("a K L M e f K L M n o", "a K L M e f K L M n o p"));
        assertEquals(List.of(), recurring("a K L M e f K L M n o", "a e f n o"));
        assertEquals(List.of(), recurring("a b K L M e f n o", "a b K L M e f K L M n o"));
    }

    @Test
    void whatIsThereMoreOftenIsSoToo() {
        assertEquals(List.of(1, 2, 3, 6, 7, 8), recurring("a K L M e f K L M n o", "a K L M e f K L M n o K L M"));
    }

    @Test
    void linesRecurHoweverShortTheyAre() {
        assertEquals(List.of(2, 5), recurring("a b\nK\nc d\nK\ne f", "a b\nK\nc d\ne f"));
        assertEquals(List.of(), recurring("a b K c d K e f", "a b K c d e f"), "within a line");
        assertEquals(List.of(2, 5), recurring("a b\nK\nc d\nK", "a b\nK\nc d"), "the last line");
    }
}

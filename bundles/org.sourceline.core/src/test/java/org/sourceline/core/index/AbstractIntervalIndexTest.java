package org.sourceline.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.index.IntervalIndex.Entry;
import org.sourceline.core.index.IntervalIndex.Item;
import org.sourceline.core.model.TextSpan;

/** What every interval index promises. */
abstract class AbstractIntervalIndexTest {

    private final IntervalIndex<String> index = create();

    abstract IntervalIndex<String> create();

    @Test
    void anEmptyIndexFindsNothing() {
        assertEquals(0, index.size());
        assertEquals("", overlapping(0, 100));
        assertEquals("", all());
        assertNull(index.firstFrom(0));
        assertNull(index.lastBefore(100));
        index.shift(0, 3, 5);
        assertEquals(0, index.size());
    }

    @Test
    void keepsOverlapsNestingAndEqualSpansInOrder() {
        insert(5, 9, "late");
        insert(2, 8, "outer");
        insert(2, 4, "inner");
        insert(2, 8, "twin");
        insert(0, 3, "early");
        insert(2, 2, "empty");
        assertEquals(6, index.size());
        assertEquals("early 0-3, empty 2-2, inner 2-4, outer 2-8, twin 2-8, late 5-9", all());
    }

    @Test
    void findsWhatSharesAPositionWithASpan() {
        insert(0, 3, "a");
        insert(3, 6, "b");
        insert(1, 9, "long");
        insert(6, 9, "c");
        assertEquals("long 1-9, b 3-6", overlapping(3, 6));
        assertEquals("a 0-3, long 1-9, b 3-6", overlapping(2, 4));
        assertEquals("a 0-3", overlapping(0, 1));
        assertEquals("", overlapping(9, 20));
    }

    @Test
    void anEmptySpanStandsForThePositionAtItsOffset() {
        insert(3, 5, "before");
        insert(5, 5, "here");
        insert(5, 8, "behind");
        assertEquals("here 5-5, behind 5-8", overlapping(5, 5));
        assertEquals("before 3-5", overlapping(3, 5));
        assertEquals("here 5-5, behind 5-8", overlapping(5, 8));
        assertEquals("behind 5-8", overlapping(6, 6));
        assertEquals("", overlapping(8, 8));
    }

    @Test
    void findsLongIntervalsAmongManyShortOnes() {
        List<Item<String>> items = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            items.add(new Item<>(new TextSpan(i, i % 1_000 == 0 ? 10_000 : i + 1), i % 1_000 == 0 ? "long" : "short"));
        }
        index.fill(items);
        assertEquals("long 0-10000, long 1000-10000, long 2000-10000", overlapping(5_000, 5_001));
        assertEquals("long 0-10000, long 1000-10000, short 1500-1501", overlapping(1_500, 1_501));
    }

    @Test
    void fillReplacesAllAndAnswersInTheOrderOfTheItems() {
        Entry<String> old = insert(1, 2, "old");
        List<Entry<String>> made = index.fill(List.of(item(7, 9, "z"), item(1, 3, "a"), item(1, 2, "b"), item(7, 9, "y")));
        assertEquals(List.of("z", "a", "b", "y"), made.stream().map(Entry::value).toList());
        assertEquals("b 1-2, a 1-3, z 7-9, y 7-9", all());
        assertFalse(index.remove(old));
        assertTrue(index.remove(made.get(1)));
        assertEquals("b 1-2, z 7-9, y 7-9", all());
        assertEquals(List.of(), index.fill(List.of()));
        assertEquals(0, index.size());
    }

    @Test
    void fillsFromSortedItemsAndGrowsOn() {
        index.fill(List.of(item(0, 1, "a"), item(2, 3, "b"), item(2, 5, "c")));
        insert(2, 3, "d");
        assertEquals("a 0-1, b 2-3, d 2-3, c 2-5", all());
    }

    @Test
    void removesTheEntryAndNotItsTwin() {
        Entry<String> first = insert(2, 4, "first");
        Entry<String> second = insert(2, 4, "second");
        assertTrue(index.remove(first));
        assertFalse(index.remove(first));
        assertEquals("second 2-4", all());
        assertEquals(new TextSpan(2, 4), first.span());
        assertTrue(index.remove(second));
        assertEquals(0, index.size());
    }

    @Test
    void aRemovedEntryKeepsItsSpanAndKnowsNoNeighbours() {
        Entry<String> gone = insert(2, 4, "gone");
        insert(6, 8, "there");
        index.shift(0, 0, 10);
        index.remove(gone);
        index.shift(0, 0, 10);
        assertEquals(new TextSpan(12, 14), gone.span());
        assertTrue(assertThrows(IllegalStateException.class, () -> index.next(gone)).getMessage().contains("not in the index"));
        assertThrows(IllegalStateException.class, () -> index.previous(gone));
    }

    @Test
    void knowsNoEntryOfAnotherIndex() {
        IntervalIndex<String> other = create();
        Entry<String> foreign = other.insert(new TextSpan(2, 4), "foreign");
        insert(2, 4, "own");
        assertFalse(index.remove(foreign));
        assertThrows(IllegalStateException.class, () -> index.next(foreign));
        assertThrows(IllegalStateException.class, () -> index.previous(foreign));
        assertEquals(1, other.size());
        assertEquals("own 2-4", all());
    }

    @Test
    void walksBothWays() {
        Entry<String> b = insert(3, 4, "b");
        Entry<String> a = insert(1, 4, "a");
        Entry<String> c = insert(3, 5, "c");
        assertEquals(b, index.next(a));
        assertEquals(c, index.next(b));
        assertNull(index.next(c));
        assertEquals(a, index.previous(b));
        assertNull(index.previous(a));
    }

    @Test
    void findsTheNeighboursOfAnOffset() {
        Entry<String> a = insert(1, 9, "a");
        Entry<String> b = insert(3, 4, "b");
        insert(3, 5, "c");
        Entry<String> d = insert(7, 7, "d");
        assertEquals(a, index.firstFrom(0));
        assertEquals(b, index.firstFrom(2));
        assertEquals(b, index.firstFrom(3));
        assertEquals(d, index.firstFrom(4));
        assertNull(index.firstFrom(8));
        assertNull(index.lastBefore(1));
        assertEquals(a, index.lastBefore(3));
        assertEquals("c", String.valueOf(index.lastBefore(7).value()));
        assertEquals(d, index.lastBefore(Integer.MAX_VALUE));
    }

    @Test
    void insertedTextMovesStretchesOrLeaves() {
        insert(0, 3, "ends here");
        insert(1, 5, "around");
        insert(3, 3, "empty here");
        insert(3, 6, "begins here");
        insert(7, 8, "behind");
        index.shift(3, 0, 10);
        assertEquals("ends here 0-3, around 1-15, empty here 13-13, begins here 13-16, behind 17-18", all());
    }

    @Test
    void removedTextClipsAndCollapses() {
        insert(0, 9, "around");
        insert(1, 4, "cut behind");
        insert(3, 5, "inside");
        insert(4, 9, "cut in front");
        insert(6, 8, "behind");
        index.shift(2, 4, 0);
        assertEquals("around 0-5, cut behind 1-2, inside 2-2, behind 2-4, cut in front 2-5", all());
    }

    @Test
    void replacedTextIsRemovedAndThenInserted() {
        insert(2, 6, "replaced");
        insert(1, 4, "cut behind");
        insert(4, 9, "cut in front");
        insert(0, 6, "ends with it");
        insert(1, 7, "around");
        index.shift(2, 4, 3);
        assertEquals("ends with it 0-2, cut behind 1-2, around 1-6, replaced 5-5, cut in front 5-8", all());
    }

    @Test
    void intervalsThatAShiftMakesEqualKeepTheirOrder() {
        insert(4, 6, "second");
        insert(2, 6, "first");
        insert(2, 5, "zeroth");
        index.shift(1, 6, 0);
        assertEquals("zeroth 1-1, first 1-1, second 1-1", all());
    }

    @Test
    void oneShiftAfterAnotherAddsUp() {
        for (int i = 0; i < 100; i++) {
            insert(i * 10, i * 10 + 5, "n" + i);
        }
        for (int i = 0; i < 100; i++) {
            index.shift(i * 11, 0, 1);
        }
        assertEquals("n42 463-468", overlapping(463, 464));
        assertEquals("n99 1090-1095", overlapping(1_000_000, 1_000_000).isEmpty() ? overlapping(1_090, 1_091) : "");
    }

    @Test
    void aShiftOfNothingChangesNothing() {
        insert(2, 6, "a");
        insert(3, 3, "b");
        index.shift(3, 0, 0);
        index.shift(4, 0, 0);
        assertEquals("a 2-6, b 3-3", all());
    }

    @Test
    void rejectsABadShiftAndChangesNothing() {
        insert(2, 6, "a");
        assertThrows(IllegalArgumentException.class, () -> index.shift(-1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> index.shift(0, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> index.shift(0, 1, -1));
        assertThrows(IllegalArgumentException.class, () -> index.shift(1, 0, Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> index.shift(1, 50, Integer.MAX_VALUE));
        assertEquals("a 2-6", all());
    }

    @Test
    void takesOffsetsUpToTheGreatestInteger() {
        int top = Integer.MAX_VALUE;
        insert(top - 10, top, "high");
        insert(0, top, "whole");
        assertEquals("whole 0-2147483647, high 2147483637-2147483647", overlapping(top - 1, top));
        index.shift(5, 4, 4);
        index.shift(top, 0, 0);
        assertEquals("whole 0-2147483647", overlapping(7, 7));
        index.shift(top - 11, top, 11);
        assertEquals("whole 0-2147483636, high 2147483647-2147483647", all());
    }

    @Test
    void aCallbackMustNotChangeTheIndex() {
        insert(0, 5, "a");
        insert(1, 5, "b");
        TextSpan span = new TextSpan(0, 3);
        assertThrows(ConcurrentModificationException.class, () -> index.forEach(index::remove));
        assertThrows(ConcurrentModificationException.class, () -> index.overlapping(span, entry -> index.insert(span, "c")));
    }

    private Entry<String> insert(int start, int end, String value) {
        return index.insert(new TextSpan(start, end), value);
    }

    private static Item<String> item(int start, int end, String value) {
        return new Item<>(new TextSpan(start, end), value);
    }

    private String overlapping(int start, int end) {
        List<String> found = new ArrayList<>();
        index.overlapping(new TextSpan(start, end), entry -> found.add(print(entry)));
        return String.join(", ", found);
    }

    private String all() {
        List<String> found = new ArrayList<>();
        index.forEach(entry -> found.add(print(entry)));
        return String.join(", ", found);
    }

    private static String print(Entry<String> entry) {
        return entry.value() + " " + entry.span().start() + "-" + entry.span().end();
    }
}

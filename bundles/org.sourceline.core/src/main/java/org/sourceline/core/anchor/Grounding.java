package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether paired words are those and not their twins: where texts repeat themselves, an alignment may pair one occurrence with another. Of a
 * run of words that follow each other in both texts, those count that stand between rows of {@value #WIDTH} words that occur once in
 * either text and hold a word that does too, for where lines are taken out what is left may meet in a row that is not its own; what is
 * repeated counts only if the run goes on, on both sides, into what is not. Short runs count as those beside them do. What {@link Recurring
 * recurs} more or less often than it did never counts.
 */
final class Grounding {

    private static final int NONE = TextAlignment.NONE;
    private static final int WIDTH = 6;
    private static final int GAP = 4;
    private static final int BESIDE = 40;

    private final TextAlignment texts;
    private final long[] before;
    private final long[] onlyBefore;
    private final long[] onlyAfter;
    /** Old words in runs of some length. */
    private final BitSet inRuns = new BitSet();
    private final BitSet grounded = new BitSet();
    private final BitSet recurring;
    private final Map<Integer, Integer> oftenBefore;
    private final Map<Integer, Integer> oftenAfter;

    Grounding(TextAlignment texts) {
        this.texts = texts;
        recurring = Recurring.of(texts, WIDTH);
        oftenBefore = often(texts.before());
        oftenAfter = often(texts.after());
        before = hashes(texts.before());
        onlyBefore = single(before);
        onlyAfter = single(hashes(texts.after()));
        int count = texts.before().count();
        for (int from = 0; from < count;) {
            int to = texts.word(from) == NONE ? from + 1 : end(from);
            if (to - from >= WIDTH) {
                inRuns.set(from, to);
                ground(from, to);
            }
            from = to;
        }
    }

    /** The end of the run that begins at a word: a few words in it may be others. */
    private int end(int from) {
        int last = from;
        for (int next = from + 1; next < texts.before().count() && next - last <= GAP; next++) {
            if (texts.word(next) != NONE) {
                int step = texts.word(next) - texts.word(last);
                if (step < 1 || step > GAP || Math.abs(step - (next - last)) > 1) {
                    break;
                }
                last = next;
            }
        }
        return last + 1;
    }

    private void ground(int from, int to) {
        int first = from;
        boolean repeatedBefore = false;
        for (; first + WIDTH <= to && !isOwn(first); first++) {
            repeatedBefore |= isWhole(first) && !isSingle(first);
        }
        int last = to - WIDTH;
        boolean repeatedBehind = false;
        for (; last >= from && !isOwn(last); last--) {
            repeatedBehind |= isWhole(last) && !isSingle(last);
        }
        if (first <= last) {
            boolean atStart = !repeatedBefore || from == 0 && texts.word(0) == 0;
            boolean atEnd = !repeatedBehind || to == texts.before().count() && texts.word(to - 1) == texts.after().count() - 1;
            int start = atStart ? from : first + WIDTH - 1;
            grounded.set(start, Math.max(start, atEnd ? to : last + 1));
        }
    }

    /** Whether the row of words that begins with one is in the new text without a change. */
    private boolean isWhole(int word) {
        for (int i = 1; i < WIDTH; i++) {
            if (texts.word(word) == NONE || texts.word(word + i) != texts.word(word) + i) {
                return false;
            }
        }
        return true;
    }

    private boolean isSingle(int word) {
        return isWhole(word) && Arrays.binarySearch(onlyBefore, before[word]) >= 0 && Arrays.binarySearch(onlyAfter, before[word]) >= 0;
    }

    /** Whether the row of words that begins with one occurs once in either text, and so does a word of it. */
    private boolean isOwn(int word) {
        return isSingle(word) && IntStream.range(word, word + WIDTH).anyMatch(i -> Objects.equals(oftenBefore.get(texts.before().id(i)), 1)
                && Objects.equals(oftenAfter.get(texts.before().id(i)), 1));
    }

    private static Map<Integer, Integer> often(Tokens tokens) {
        Map<Integer, Integer> often = new HashMap<>();
        for (int id : tokens.ids()) {
            often.merge(id, 1, Integer::sum);
        }
        return often;
    }

    private static long[] hashes(Tokens tokens) {
        int[] ids = tokens.ids();
        long[] hashes = new long[Math.max(0, ids.length - WIDTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = WIDTH;
            for (int k = 0; k < WIDTH; k++) {
                hash = Mixing.mix(hash, ids[i + k]);
            }
            hashes[i] = hash;
        }
        return hashes;
    }

    private static long[] single(long[] hashes) {
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean twin = i > 0 && sorted[i - 1] == sorted[i] || i + 1 < sorted.length && sorted[i + 1] == sorted[i];
            if (!twin) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Whether the words of a passage that have partners have their own. */
    boolean holds(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean fine = texts.word(i) == NONE || !recurring.get(i) && isGrounded(i);
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    private boolean isGrounded(int word) {
        return grounded.get(word) || !inRuns.get(word) && (isBesideGrounded(word, -1) || isBesideGrounded(word, 1));
    }

    /** Whether the nearest word of a run of some length, in a direction, is grounded. */
    private boolean isBesideGrounded(int word, int direction) {
        for (int i = word; i >= 0 && i < texts.before().count() && Math.abs(i - word) <= BESIDE; i += direction) {
            if (inRuns.get(i)) {
                return grounded.get(i);
            }
        }
        return false;
    }
}

package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Which word of an old text has become which of a new one. Sentences that stand in both are the frame; between them words are aligned;
 * sentences that occur once in either text and stand elsewhere were moved. A pair of words is given only if no equally good alignment
 * pairs it otherwise.
 */
final class TextAlignment {

    static final int NONE = -1;
    /** Sentences as short as this prove nothing by themselves. */
    static final int SHORT = 6;
    private static final int MOVED = 20;

    private final Tokens before;
    private final Tokens after;
    private final Segments oldSentences;
    private final Segments newSentences;
    private final BitSet oldHeavy;
    private final BitSet newHeavy;
    /** For each old word its new one. */
    private final int[] words;
    /** For each old sentence the new one that has the same words. */
    private final int[] sentences;
    private final int[] oldNumbers;
    private final int[] newNumbers;

    private TextAlignment(String oldText, String newText) {
        Vocabulary vocabulary = new Vocabulary();
        before = Tokens.of(oldText, vocabulary);
        after = Tokens.of(newText, vocabulary);
        oldSentences = Segments.of(before);
        newSentences = Segments.of(after);
        oldHeavy = before.heavy(vocabulary, oldSentences);
        newHeavy = after.heavy(vocabulary, newSentences);
        Map<Segments.Key, Integer> known = Segments.newNumbers();
        oldNumbers = oldSentences.numbers(known);
        newNumbers = newSentences.numbers(known);
        words = new int[before.count()];
        Arrays.fill(words, NONE);
        sentences = frame();
    }

    static TextAlignment of(String oldText, String newText) {
        TextAlignment alignment = new TextAlignment(oldText, newText);
        BitSet kept = new BitSet();
        for (int i = 0; i < alignment.sentences.length; i++) {
            kept.set(i, alignment.sentences[i] != NONE);
        }
        alignment.addMoved();
        alignment.pairSentences();
        alignment.fillGaps(kept);
        alignment.leaveOutUnsure();
        return alignment;
    }

    private int[] frame() {
        int[] weights = new int[oldSentences.count()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = oldSentences.length(i);
        }
        return SequenceAligner.certain(oldNumbers, newNumbers, weights, 1);
    }

    private void addMoved() {
        int[] moved = new MovedSentences(oldNumbers, newNumbers, sentences).find(oldSentences::length, MOVED);
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] != NONE) {
                sentences[i] = moved[i];
            }
        }
    }

    private void pairSentences() {
        for (int i = 0; i < sentences.length; i++) {
            if (sentences[i] != NONE) {
                int shift = newSentences.from(sentences[i]) - oldSentences.from(i);
                for (int word = oldSentences.from(i); word < oldSentences.to(i); word++) {
                    words[word] = word + shift;
                }
            }
        }
    }

    /** Aligns the words between sentences that stayed where they were, without those that were moved. */
    private void fillGaps(BitSet kept) {
        BitSet taken = new BitSet();
        Arrays.stream(sentences).filter(partner -> partner != NONE).forEach(taken::set);
        int fromNew = 0;
        int from = 0;
        for (int i = 0; i <= sentences.length; i++) {
            boolean link = i == sentences.length || kept.get(i);
            if (link) {
                int toNew = i == sentences.length ? newSentences.count() : sentences[i];
                if (from < i && fromNew < toNew) {
                    fillGap(free(oldSentences, from, i, index -> sentences[index] == NONE),
                            free(newSentences, fromNew, toNew, index -> !taken.get(index)));
                }
                from = i + 1;
                fromNew = toNew + 1;
            }
        }
    }

    /** Words of sentences that are there unchanged are sure, whatever stands beside them. */
    private void leaveOutUnsure() {
        Sliding.of(before, after, words).stream().filter(word -> sentences[oldSentences.of(word)] == NONE).forEach(word -> words[word] = NONE);
    }

    private static int[] free(Segments all, int from, int to, IntPredicate isFree) {
        int[] tokens = new int[all.from(to) - all.from(from)];
        int count = 0;
        for (int i = from; i < to; i++) {
            for (int token = all.from(i); isFree.test(i) && token < all.to(i); token++) {
                tokens[count++] = token;
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    private void fillGap(int[] oldTokens, int[] newTokens) {
        int[] oldIds = Arrays.stream(oldTokens).map(before::id).toArray();
        int[] newIds = Arrays.stream(newTokens).map(after::id).toArray();
        int[] pairs = SequenceAligner.certain(oldIds, newIds, SequenceAligner.even(oldIds.length), 6, 3, 1);
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != NONE) {
                words[oldTokens[i]] = newTokens[pairs[i]];
            }
        }
    }

    Tokens before() {
        return before;
    }

    Tokens after() {
        return after;
    }

    Segments oldSentences() {
        return oldSentences;
    }

    Segments newSentences() {
        return newSentences;
    }

    /** The new word that an old one has become; {@link #NONE} if it is gone or that is not sure. */
    int word(int old) {
        return words[old];
    }

    /** The new sentence of the same words; {@link #NONE} if the old one has changed, or is gone. */
    int sentence(int old) {
        return sentences[old];
    }

    int oldNumber(int sentence) {
        return oldNumbers[sentence];
    }

    int newNumber(int sentence) {
        return newNumbers[sentence];
    }

    boolean isHeavyBefore(int token) {
        return oldHeavy.get(token);
    }

    boolean isHeavyAfter(int token) {
        return newHeavy.get(token);
    }
}

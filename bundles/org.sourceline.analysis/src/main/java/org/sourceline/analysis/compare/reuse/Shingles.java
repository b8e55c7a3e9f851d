package org.sourceline.analysis.compare.reuse;

import java.util.Arrays;

import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Word;
import org.sourceline.core.model.BlockRole;

/**
 * The runs of five words of an article's body, as hashes (Broder 1997, "On the resemblance and containment of documents"). Punctuation and
 * case do not count.
 */
public final class Shingles {

    private static final int WORDS = 5;
    private static final int SAMPLE = 16;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** The shingles of the paragraphs of an article. */
    public static Shingles of(Document document) {
        long[] words = new long[document.tokens().size()];
        int size = 0;
        for (Sentence sentence : document.sentences()) {
            if (document.block(sentence).block().role() == BlockRole.PARAGRAPH) {
                for (int token = sentence.from(); token < sentence.to(); token++) {
                    Word word = document.tokens().word(token);
                    if (word.isWord() || word.isNumber()) {
                        words[size++] = hash(word.lower());
                    }
                }
            }
        }
        return of(Arrays.copyOf(words, size));
    }

    /** The shingles of a row of words, each given by a hash. */
    public static Shingles of(long[] words) {
        long[] hashes = new long[Math.max(0, words.length - WORDS + 1)];
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int k = 0; k < WORDS; k++) {
                hash = mixed(hash * 31 + words[i + k]);
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** A hash of a word (FNV-1a, 64 bits). */
    public static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014), which spreads the bits. */
    public static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /**
     * One of {@value #SAMPLE} shingles, chosen by their hashes, so that the same are chosen in every article: texts that share a run of words
     * share some of them, however long the rest is.
     */
    public long[] sample() {
        return sample(SAMPLE);
    }

    /** One of so many shingles, chosen in the same way. */
    public long[] sample(int of) {
        return Arrays.stream(sorted).filter(hash -> Long.remainderUnsigned(mixed(hash), of) == 0).toArray();
    }

    /** How many different shingles there are. */
    public int size() {
        return sorted.length;
    }

    long at(int index) {
        return sorted[index];
    }

    /** How many shingles both have, in time linear in their number. */
    public int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int k = 0;
        while (i < sorted.length && k < other.sorted.length) {
            int order = Long.compare(sorted[i], other.sorted[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The share of these shingles that the other article has too, from 0 to 1. */
    public double containedIn(Shingles other) {
        return sorted.length == 0 ? 0 : (double) shared(other) / sorted.length;
    }
}

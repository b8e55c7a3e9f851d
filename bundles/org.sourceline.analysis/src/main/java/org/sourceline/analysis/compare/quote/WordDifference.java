package org.sourceline.analysis.compare.quote;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.compare.difference.Difference.WordEdit;
import org.sourceline.analysis.compare.difference.Difference.WordEdit.Change;

/**
 * The word-level difference of two passages by their longest common subsequence (Wagner and Fischer 1974): time and memory grow with the
 * product of their lengths, which the callers bound.
 */
final class WordDifference {

    private final int[][] lengths;
    private final List<String> from;
    private final List<String> to;

    /** @param from the words that were there, in lower case; {@code to} those that took their place */
    WordDifference(List<String> from, List<String> to) {
        this.from = from;
        this.to = to;
        this.lengths = new int[from.size() + 1][to.size() + 1];
        for (int i = from.size() - 1; i >= 0; i--) {
            for (int k = to.size() - 1; k >= 0; k--) {
                lengths[i][k] = from.get(i).equals(to.get(k)) ? lengths[i + 1][k + 1] + 1 : Math.max(lengths[i + 1][k], lengths[i][k + 1]);
            }
        }
    }

    /** How many words both have in the same order. */
    int common() {
        return lengths[0][0];
    }

    /** The index in {@code from} of the first word that both have, and behind the last; equal if there is none. */
    int[] extent() {
        int first = -1;
        int behind = 0;
        int i = 0;
        int k = 0;
        while (i < from.size() && k < to.size()) {
            if (from.get(i).equals(to.get(k))) {
                first = first < 0 ? i : first;
                behind = ++i;
                k++;
            } else if (lengths[i + 1][k] >= lengths[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return new int[] {Math.max(first, 0), behind};
    }

    /** What became of the words, in order; runs of one kind are one edit. */
    List<WordEdit> edits() {
        List<WordEdit> edits = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < from.size() || k < to.size()) {
            if (i < from.size() && k < to.size() && from.get(i).equals(to.get(k))) {
                add(edits, Change.KEPT, from.get(i++));
                k++;
            } else if (k == to.size() || i < from.size() && lengths[i + 1][k] >= lengths[i][k + 1]) {
                add(edits, Change.DROPPED, from.get(i++));
            } else {
                add(edits, Change.ADDED, to.get(k++));
            }
        }
        return edits;
    }

    private static void add(List<WordEdit> edits, Change change, String word) {
        if (!edits.isEmpty() && edits.getLast().change() == change) {
            WordEdit last = edits.removeLast();
            edits.add(new WordEdit(change, last.words() + (word.startsWith("'") || word.equals("n't") ? "" : " ") + word));
        } else {
            edits.add(new WordEdit(change, word));
        }
    }
}

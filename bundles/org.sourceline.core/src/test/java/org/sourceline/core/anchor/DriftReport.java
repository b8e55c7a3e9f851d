package org.sourceline.core.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/** Counts what became of passages that a drift had moved, changed or taken away. */
final class DriftReport {

    private static final Set<String> NEGATIONS = Set.of("not", "no", "never");

    private int intact;
    private int attached;
    private int orphaned;
    private int gone;
    private int wrong;
    private final List<String> mistakes = new ArrayList<>();

    /**
     * Counts one passage.
     *
     * @param old its place in the old text, in UTF-16
     */
    void add(String oldText, TextSpan old, DriftedText now, String newText, int[] places, AnchorState state, TextSpan extent) {
        TextSpan truth = truth(oldText, old, newText, places);
        if (truth != null) {
            intact++;
            orphaned += state == AnchorState.ORPHAN ? 1 : 0;
        } else {
            gone++;
        }
        if (state.isAttached()) {
            if (truth == null ? isWrong(oldText, old, now, newText, extent) : !trimmed(newText, extent).equals(truth)) {
                wrong++;
                mistakes.add(old + " “" + old.of(oldText) + "” in “" + around(oldText, old) + "”\n        at " + extent + " “" + around(newText, extent)
                        + "”, not " + truth);
            } else if (truth != null) {
                attached++;
            }
        }
    }

    private static String around(String text, TextSpan span) {
        return text.substring(Math.max(0, span.start() - 60), Math.min(text.length(), span.end() + 60)).replaceAll("\\s+", " ");
    }

    private static TextSpan trimmed(String text, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isFiller(text.charAt(start))) {
            start++;
        }
        while (end > start && isFiller(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isFiller(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "'\"“”‘’".indexOf(c) >= 0;
    }

    /** Where the passage is, if all its letters are there and nothing else between them. */
    private static @Nullable TextSpan truth(String oldText, TextSpan old, String newText, int[] places) {
        int start = -1;
        int end = -1;
        for (int i = old.start(); i < old.end(); i++) {
            if (isFiller(oldText.charAt(i))) {
                continue;
            }
            if (places[i] < 0 || end >= 0 && !newText.substring(Math.min(end, places[i]), places[i]).chars().allMatch(c -> isFiller((char) c))
                    || places[i] < end) {
                return null;
            }
            start = start < 0 ? places[i] : start;
            end = places[i] + 1;
        }
        return start < 0 ? null : new TextSpan(start, end);
    }

    /** A passage with changes in it must begin and end where its first and last words were, and have the same names, numbers, negations. */
    private static boolean isWrong(String oldText, TextSpan old, DriftedText now, String newText, TextSpan extent) {
        TextSpan is = trimmed(newText, extent);
        TextSpan was = trimmed(oldText, old);
        if (is.isEmpty() || now.standsFor(is.start()) != was.start() || now.standsFor(is.end() - 1) != was.end() - 1) {
            return true;
        }
        return !heavy(was.of(oldText)).equals(heavy(is.of(newText)));
    }

    private static List<String> heavy(String text) {
        String[] words = text.split("[^\\p{L}\\p{Nd}]+");
        List<String> heavy = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i];
            if (!word.isEmpty() && (Character.isDigit(word.charAt(0)) || NEGATIONS.contains(word.toLowerCase(Locale.ROOT)))) {
                heavy.add(word);
            }
        }
        return heavy;
    }

    int wrong() {
        return wrong;
    }

    /** Of the passages that are still there, the share that is attached or for review. */
    double found() {
        return intact == 0 ? 1 : (intact - orphaned) / (double) intact;
    }

    /** Of the passages that are still there, the share that is attached. */
    double attached() {
        return intact == 0 ? 1 : attached / (double) intact;
    }

    List<String> mistakes() {
        return mistakes;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6d there, %6d changed or gone: %3d wrong, %6.2f %% found, %6.2f %% attached", intact, gone, wrong,
                100 * found(), 100 * attached());
    }
}

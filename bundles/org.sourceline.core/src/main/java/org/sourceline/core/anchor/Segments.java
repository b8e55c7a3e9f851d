package org.sourceline.core.anchor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The sentences of a text, as ranges of its tokens; a heading or a cell of a table is one too. Found from the words alone, so that a new
 * wrapping of the lines changes little.
 */
final class Segments {

    private static final int LONGEST = 80;
    private static final int ABBREVIATION = 3;

    private final Tokens tokens;
    private final BitSet begins = new BitSet();
    private int[] bounds = new int[16];
    private int count;

    private Segments(Tokens tokens) {
        this.tokens = tokens;
    }

    static Segments of(Tokens tokens) {
        Segments segments = new Segments(tokens);
        for (int i = 0; i < tokens.count(); i++) {
            if (i == 0 || segments.endsBefore(i) || i - segments.bounds[segments.count - 1] >= LONGEST) {
                segments.begin(i);
            }
        }
        segments.close();
        return segments;
    }

    private void begin(int token) {
        if (count + 1 >= bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[count++] = token;
        begins.set(token);
    }

    private void close() {
        bounds[count] = tokens.count();
    }

    private boolean endsBefore(int token) {
        String text = tokens.text();
        int from = tokens.end(token - 1);
        int to = tokens.start(token);
        if (from == to) {
            return false;
        }
        if (isBlankLine(text, from, to)) {
            return true;
        }
        int last = token - 1;
        while (last > 0 && isClosing(text.charAt(tokens.start(last))) && tokens.end(last - 1) == tokens.start(last)) {
            last--;
        }
        return ".!?\u2026\u3002".indexOf(text.charAt(tokens.start(last))) >= 0 && !isAbbreviation(last)
                && !Character.isLowerCase(text.codePointAt(tokens.start(token)));
    }

    private static boolean isBlankLine(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += text.charAt(i) == '\n' ? 1 : 0;
        }
        return ends > 1;
    }

    private static boolean isClosing(char c) {
        return Characters.isQuote(c) || c == ')' || c == ']';
    }

    private boolean isAbbreviation(int mark) {
        if (mark == 0 || tokens.text().charAt(tokens.start(mark)) != '.') {
            return false;
        }
        String before = tokens.word(mark - 1);
        return before.length() <= ABBREVIATION && Character.isUpperCase(before.codePointAt(0));
    }

    int count() {
        return count;
    }

    /** The first token of a sentence. */
    int from(int segment) {
        return bounds[segment];
    }

    /** The first token behind a sentence. */
    int to(int segment) {
        return bounds[segment + 1];
    }

    int length(int segment) {
        return to(segment) - from(segment);
    }

    boolean beginsAt(int token) {
        return begins.get(token);
    }

    /** The sentence that holds a token. */
    int of(int token) {
        int found = Arrays.binarySearch(bounds, 0, count, token);
        return found >= 0 ? found : -found - 2;
    }

    /** Numbers the sentences so that those of equal words have equal numbers. */
    int[] numbers(Map<Key, Integer> known) {
        int[] numbers = new int[count];
        int[] ids = tokens.ids();
        for (int i = 0; i < count; i++) {
            numbers[i] = known.computeIfAbsent(new Key(Arrays.copyOfRange(ids, from(i), to(i))), any -> known.size());
        }
        return numbers;
    }

    /** The words of a sentence by their numbers. */
    static final class Key {
        private final int[] ids;
        private final int hash;

        Key(int[] ids) {
            this.ids = ids;
            long mixed = ids.length;
            for (int id : ids) {
                mixed = Mixing.mix(mixed, id);
            }
            hash = Long.hashCode(mixed);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(ids, key.ids);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    static Map<Key, Integer> newNumbers() {
        return new HashMap<>();
    }
}

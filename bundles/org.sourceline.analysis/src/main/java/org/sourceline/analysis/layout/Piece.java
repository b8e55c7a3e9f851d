package org.sourceline.analysis.layout;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;

/**
 * A run of the source text on its way to a block.
 *
 * @param span in UTF-16 units of the source text
 * @param text its words, white space folded to single blanks; of a long piece the first and last {@link #EDGE} characters
 * @param words how many words it has
 * @param role what is known already; null as long as nothing is
 */
record Piece(TextSpan span, String text, int words, String element, List<String> context, @Nullable BlockRole role) {

    /** How many characters of either end of a long piece are looked at. */
    static final int EDGE = 300;

    /** A piece of the source text; its span is trimmed of white space. */
    static Piece of(String source, TextSpan span, String element, List<String> context) {
        TextSpan trimmed = trim(source, span);
        String text = trimmed.length() <= 2 * EDGE + 100 ? fold(trimmed.of(source))
                : fold(source.substring(trimmed.start(), trimmed.start() + EDGE)) + " "
                        + fold(source.substring(trimmed.end() - EDGE, trimmed.end()));
        return new Piece(trimmed, text, countWords(source, trimmed), element, context, null);
    }

    Piece as(BlockRole value) {
        return new Piece(span, text, words, element, context, value);
    }

    boolean isEmpty() {
        return span.isEmpty();
    }

    boolean is(BlockRole one) {
        return role == one;
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        int end = text.length();
        while (end > 0 && "\"'\u201d\u2019)]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?\u2026".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether it reads like a paragraph of an article: long, or a whole sentence. */
    boolean isProse() {
        return words >= 40 || words >= 12 && endsSentence();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || Character.isSpaceChar(c);
    }

    private static TextSpan trim(String source, TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(source.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(source.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static int countWords(String source, TextSpan span) {
        int count = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean space = isSpace(source.charAt(i));
            if (!space && !inside) {
                count++;
            }
            inside = !space;
        }
        return count;
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }
}

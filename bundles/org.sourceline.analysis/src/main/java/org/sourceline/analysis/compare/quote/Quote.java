package org.sourceline.analysis.compare.quote;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/**
 * The words between two quotation marks, in parts: an ellipsis and an insertion in brackets end one part and begin the next, since both tell
 * the reader that something was left out or put in. A letter in brackets belongs to its word ("[T]he").
 *
 * @param from the token of the opening mark
 * @param to the token behind the closing mark
 * @param parts the words of each part, in lower case
 */
record Quote(int from, int to, List<List<String>> parts) {

    Quote {
        parts = parts.stream().map(List::copyOf).filter(part -> !part.isEmpty()).toList();
    }

    static Quote of(Tokens tokens, int from, int to) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int token = from;
        while (token < to) {
            Word word = tokens.word(token);
            if (word.is("[")) {
                int end = closing(tokens, token, to);
                String letter = end == token + 2 && tokens.word(token + 1).length() == 1 && end + 1 < to && tokens.isGlued(end + 1)
                        ? tokens.lower(token + 1) : "";
                if (letter.isEmpty()) {
                    parts.add(part);
                    part = new ArrayList<>();
                    token = end + 1;
                } else {
                    part.add(letter + tokens.lower(end + 1));
                    token = end + 2;
                }
            } else {
                if (isEllipsis(word)) {
                    parts.add(part);
                    part = new ArrayList<>();
                } else if (word.isWord() || word.isNumber()) {
                    part.add(word.lower());
                }
                token++;
            }
        }
        parts.add(part);
        return new Quote(from, to, parts);
    }

    private static int closing(Tokens tokens, int open, int to) {
        for (int token = open; token < to; token++) {
            if (tokens.word(token).is("]")) {
                return token;
            }
        }
        return to - 1;
    }

    private static boolean isEllipsis(Word word) {
        return word.is("\u2026") || word.text().startsWith("..");
    }

    int size() {
        return parts.stream().mapToInt(List::size).sum();
    }

    /** All words in a row. */
    List<String> words() {
        return parts.stream().flatMap(List::stream).toList();
    }
}

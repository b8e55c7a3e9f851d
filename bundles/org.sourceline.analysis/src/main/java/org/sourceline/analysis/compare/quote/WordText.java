package org.sourceline.analysis.compare.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;
import org.sourceline.core.model.TextSpan;

/**
 * The words of a text one behind the other, with the way back to the text. White space, quotation marks, dashes and punctuation are gone;
 * case does not count. So what is left equal is the same wording however it was set.
 */
final class WordText {

    private final Tokens tokens;
    private final int[] at;
    private final String[] words;
    private final Map<String, int[]> places;

    private WordText(Tokens tokens, int[] at) {
        this.tokens = tokens;
        this.at = at;
        this.words = new String[at.length];
        Map<String, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < at.length; i++) {
            words[i] = tokens.lower(at[i]);
            found.computeIfAbsent(words[i], key -> new ArrayList<>()).add(i);
        }
        this.places = new HashMap<>();
        found.forEach((word, list) -> places.put(word, list.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The words of all that is no boilerplate. */
    static WordText of(Document document) {
        int[] at = new int[document.tokens().size()];
        int size = 0;
        for (Sentence sentence : document.sentences()) {
            if (!document.block(sentence).block().isBoilerplate()) {
                for (int token = sentence.from(); token < sentence.to(); token++) {
                    if (counts(document.tokens().word(token))) {
                        at[size++] = token;
                    }
                }
            }
        }
        return new WordText(document.tokens(), Arrays.copyOf(at, size));
    }

    /** The words of some stretches, as if nothing stood between them. */
    static WordText of(Document document, List<TextSpan> spans) {
        List<Integer> at = new ArrayList<>();
        Tokens tokens = document.tokens();
        for (TextSpan span : spans) {
            for (int token = tokens.at(span.start()); token < tokens.size() && tokens.start(token) < span.end(); token++) {
                if (counts(tokens.word(token))) {
                    at.add(token);
                }
            }
        }
        return new WordText(tokens, at.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean counts(Word word) {
        return word.isWord() || word.isNumber() || word.kind() == Word.Kind.ADDRESS;
    }

    int size() {
        return at.length;
    }

    List<String> words() {
        return List.of(words);
    }

    String word(int index) {
        return words[index];
    }

    /** The places of a word, ascending. */
    int[] places(String word) {
        return places.getOrDefault(word, new int[0]);
    }

    /** The first word at or behind a token. */
    int atToken(int token) {
        int found = Arrays.binarySearch(at, token);
        return found >= 0 ? found : -found - 1;
    }

    /** What the words from one up to another, the latter excluded, cover; several spans where something long stands between them. */
    List<TextSpan> spans(int from, int to) {
        List<TextSpan> spans = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || at[i] - at[i - 1] > 4) {
                spans.add(tokens.span(at[start], at[i - 1] + 1));
                start = i;
            }
        }
        return spans;
    }

    /** The words as they stand in the text, with single spaces. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && at[i] == at[i - 1] + 1 && tokens.isGlued(at[i]);
            text.append(text.isEmpty() || glued ? "" : " ").append(tokens.word(at[i]).text());
        }
        return text.toString();
    }
}

package org.sourceline.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Long texts of made-up words with the rhythm of news: sentences of some twenty words, paragraphs of some three sentences, common words often
 * and rare ones rarely.
 */
final class NewsText {

    private static final int WORDS = 6_000;
    private static final String[] SYLLABLES = {"ba", "ren", "to", "li", "mar", "ke", "sol", "und", "vi", "ter", "no", "gra", "pel", "os", "hin"};

    private final Random random;
    private final List<String> words;

    private NewsText(long seed) {
        random = new Random(seed);
        words = IntStream.range(0, WORDS).mapToObj(i -> word()).toList();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String common() {
        double near = random.nextDouble();
        return words.get((int) (near * near * near * WORDS));
    }

    /** The paragraphs of a text of at least so many letters. */
    static List<String> paragraphs(int letters) {
        NewsText text = new NewsText(letters);
        List<String> paragraphs = new ArrayList<>();
        for (int length = 0; length < letters;) {
            StringBuilder paragraph = new StringBuilder();
            for (int i = text.random.nextInt(4); i >= 0; i--) {
                paragraph.append(text.sentence()).append(' ');
            }
            paragraphs.add(paragraph.toString());
            length += paragraph.length();
        }
        return paragraphs;
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int i = 10 + random.nextInt(20); i > 0; i--) {
            sentence.append(sentence.isEmpty() ? "" : " ").append(common());
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }

    /** The words of a text, every so-manieth another one. */
    static String altered(String text, int every, long seed) {
        NewsText other = new NewsText(seed);
        String[] all = text.split(" ");
        for (int i = 0; i < all.length; i++) {
            if (other.random.nextInt(every) == 0) {
                all[i] = other.common();
            }
        }
        return String.join(" ", all);
    }
}

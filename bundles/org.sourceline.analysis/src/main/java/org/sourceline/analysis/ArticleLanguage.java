package org.sourceline.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.sourceline.analysis.lexicon.FunctionWords;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingText;

/**
 * The language of an article: by the share of its words that are the small words of a language, where that is clear, else as the page
 * says, else English. Looks at the first part of the text only.
 */
final class ArticleLanguage {

    /** How much of the text is looked at, in UTF-16 units. */
    private static final int LOOK = 6_000;
    /** Fewer words of a language prove nothing. */
    private static final int FEWEST = 8;

    private ArticleLanguage() {
    }

    /** The ISO 639 code of the language. */
    static String of(Article article, ReadingText reading) {
        Map<String, Integer> counts = counts(reading.text());
        String best = counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse("en");
        int most = counts.getOrDefault(best, 0);
        int second = counts.entrySet().stream().filter(entry -> !entry.getKey().equals(best)).mapToInt(Map.Entry::getValue).max().orElse(0);
        if (most >= FEWEST && most * 2 >= second * 3) {
            return best;
        }
        String said = article.metadata().get("language").orElse("en").toLowerCase(Locale.ROOT);
        String code = said.split("[-_]")[0];
        return code.matches("[a-z]{2,3}") ? code : "en";
    }

    private static Map<String, Integer> counts(String text) {
        FunctionWords words = FunctionWords.all();
        Map<String, Integer> counts = new HashMap<>();
        String head = text.length() > LOOK ? text.substring(0, LOOK) : text;
        for (String word : head.toLowerCase(Locale.ROOT).split("[^\\p{L}']+")) {
            words.languages(word).forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        return counts;
    }
}

package org.sourceline.cli.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.cli.Printable;
import org.sourceline.core.model.Passage;

/** Tells places of articles in the way of compilers: the file with the number of the line, from 1. */
public final class Places {

    private final Map<String, AnalysedArticle> articles = new HashMap<>();

    public Places(List<AnalysedArticle> articles) {
        articles.forEach(article -> this.articles.put(article.path(), article));
    }

    /** The place where a passage begins; the file alone for a whole article. */
    public String of(Passage passage) {
        String name = Printable.line(passage.source().startsWith("articles/") ? passage.source().substring("articles/".length()) : passage.source());
        AnalysedArticle article = articles.get(passage.source());
        if (article == null || !passage.isPlaced()) {
            return name;
        }
        int offset = article.article().source().toUtf16(Math.min(passage.position().start(), article.article().source().codePoints()));
        return name + ':' + (1 + article.article().source().text().substring(0, offset).lines().count()
                - (offset > 0 && !isLineStart(article.article().source().text(), offset) ? 1 : 0));
    }

    private static boolean isLineStart(String text, int offset) {
        char before = text.charAt(offset - 1);
        return before == '\n' || before == '\r';
    }

    /** The words of passages on one line, shortened to a number of characters. */
    public static String words(List<Passage> passages, int most) {
        StringBuilder words = new StringBuilder();
        passages.stream().filter(Passage::isPlaced)
                .forEach(passage -> words.append(words.isEmpty() ? "" : " \u2026 ").append(passage.exact().strip().replaceAll("\\s+", " ")));
        if (words.codePointCount(0, words.length()) > most) {
            words.setLength(words.offsetByCodePoints(0, most - 1));
            words.append('\u2026');
        }
        return Printable.line(words.toString());
    }
}

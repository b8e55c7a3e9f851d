package org.sourceline.analysis.compare;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.Passage;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Articles that were analysed and compared, in a form that tests can read: one line of text for each link. */
final class Compared {

    static final Instant NOW = Instant.parse("2031-04-03T08:00:00Z");

    private final CaseComparison comparison;

    private Compared(CaseComparison comparison) {
        this.comparison = comparison;
    }

    /** Compares texts, which are called {@code a.txt}, {@code b.txt} and so on. */
    static Compared texts(String... texts) {
        List<AnalysedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(article((char) ('a' + articles.size()) + ".txt", text));
        }
        return new Compared(CaseComparison.of(articles, NOW, () -> false));
    }

    static AnalysedArticle article(String name, String text) {
        try {
            Article article = ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), "articles/" + name, Limits.DEFAULT);
            return AnalysedArticle.of(article, Analyser.analyse(article, new Configuration(NOW), () -> false));
        } catch (ArticleReadException e) {
            throw new IllegalArgumentException(e);
        }
    }

    CaseComparison comparison() {
        return comparison;
    }

    ArticleFacts facts(String name) {
        ArticleFacts facts = comparison.facts().get("articles/" + name);
        return facts == null ? ArticleFacts.NONE : facts;
    }

    /** The links of a relation as "from: words | to: words"; a whole article has no words. */
    List<String> links(String relation) {
        return comparison.links().stream().map(FoundLink::link).filter(link -> link.relation().orElseThrow().json().equals(relation))
                .map(link -> end(link.from()) + " | " + end(link.to())).toList();
    }

    static String end(Link.End end) {
        String words = end.passages().stream().map(Passage::exact).map(text -> text.replaceAll("\\s+", " ")).collect(Collectors.joining(" \u2026 "));
        return end.article().substring("articles/".length()) + ": " + words;
    }
}

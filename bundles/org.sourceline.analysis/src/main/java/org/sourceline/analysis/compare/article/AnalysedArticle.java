package org.sourceline.analysis.compare.article;

import java.util.List;

import org.sourceline.analysis.Analysis;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingText;

/**
 * An article as it takes part in a comparison.
 *
 * @param annotations those that a reader has to do with: what people made or accepted, and suggestions that nobody has decided on
 */
public record AnalysedArticle(Article article, ReadingText reading, List<Annotation> annotations) {

    public AnalysedArticle {
        annotations = annotations.stream().filter(Annotation::isLive).sorted(Annotation.BY_POSITION).toList();
    }

    /** An article on which nobody has worked yet. */
    public static AnalysedArticle of(Article article, Analysis analysis) {
        return new AnalysedArticle(article, analysis.reading(), analysis.annotations());
    }

    /** The path of the article in the case, {@code articles/<file name>}. */
    public String path() {
        return article.path();
    }
}

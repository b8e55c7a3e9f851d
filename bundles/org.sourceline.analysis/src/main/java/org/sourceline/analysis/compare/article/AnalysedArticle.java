package org.sourceline.analysis.compare.article;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.Analysis;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.TagBody;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingText;

/** An article as it takes part in a comparison. Immutable; may be used by several threads. */
public final class AnalysedArticle {

    private final Article article;
    private final ReadingText reading;
    private final List<Annotation> annotations;
    private volatile @Nullable Names names;

    /**
     * An article with what is said of it.
     *
     * @param annotations those that a reader has to do with: what people made or accepted, and suggestions that nobody has decided on
     */
    public AnalysedArticle(Article article, ReadingText reading, List<Annotation> annotations) {
        this.article = article;
        this.reading = reading;
        this.annotations = annotations.stream().filter(Annotation::isLive).sorted(Annotation.BY_POSITION).toList();
    }

    public Article article() {
        return article;
    }

    public ReadingText reading() {
        return reading;
    }

    /** The live annotations, by position. */
    public List<Annotation> annotations() {
        return annotations;
    }

    /** The entities that it mentions; worked out once. */
    public Names names() {
        Names known = names;
        if (known == null) {
            known = Names.of(annotations);
            names = known;
        }
        return known;
    }

    /** An article on which nobody has worked yet. */
    public static AnalysedArticle of(Article article, Analysis analysis) {
        return new AnalysedArticle(article, analysis.reading(), analysis.annotations());
    }

    /**
     * Whether a comparison takes this for what it takes the other for: the text is the same, and so is what is said to stand there. Notes and
     * highlights, for one, are nothing to compare.
     */
    public boolean comparesAs(AnalysedArticle other) {
        return article.sha256().equals(other.article.sha256()) && article.path().equals(other.article.path()) && compared().equals(other.compared());
    }

    private List<Annotation> compared() {
        return annotations.stream().filter(one -> one.body() instanceof ClaimBody || one.body() instanceof EntityBody || one.body() instanceof TagBody)
                .toList();
    }

    /** The path of the article in the case, {@code articles/<file name>}. */
    public String path() {
        return article.path();
    }
}

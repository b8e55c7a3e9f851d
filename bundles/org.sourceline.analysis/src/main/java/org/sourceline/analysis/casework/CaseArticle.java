package org.sourceline.analysis.casework;

import java.nio.file.Path;

import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/**
 * An article of an opened case with all sets there are on it.
 *
 * @param file where it lies
 */
public record CaseArticle(Path file, ArticleSets sets) {

    /** The path of the article in the case. */
    public String path() {
        return sets.article().path();
    }

    /** The article as it takes part in a comparison: with what a reader has to do with, as far as its place in the text is sure. */
    AnalysedArticle analysed() {
        return new AnalysedArticle(sets.article(), sets.reading(),
                sets.all().stream().filter(sets::isShown).map(Anchored::annotation)
                        .filter(one -> AnchorMark.of(one).state().isAttached()).toList());
    }
}

package org.sourceline.ui.links;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.store.Case;

/**
 * What is known of a case as a whole; immutable.
 *
 * @param comparison of its articles
 * @param links of all its sets
 * @param index of its claims and links
 */
public record CaseKnowledge(CaseComparison comparison, CaseLinks links, CaseIndex index) {

    /** @param before what was known before; null if nothing was */
    static CaseKnowledge of(CaseComparison comparison, CaseLinks links, @Nullable CaseKnowledge before) {
        CaseIndex index = before == null ? CaseIndex.of(comparison.articles(), comparison.facts(), links)
                : before.index().with(comparison.articles(), comparison.facts(), links);
        return new CaseKnowledge(comparison, links, index);
    }

    /** Reads the articles of those paths; those that cannot be read are left out. */
    static List<AnalysedArticle> articles(Case owner, Collection<String> paths, Runnable each) throws IOException {
        List<AnalysedArticle> articles = new ArrayList<>();
        for (String path : paths) {
            each.run();
            @Nullable AnalysedArticle article = ComparedArticle.read(owner, path).orElse(null);
            if (article != null) {
                articles.add(article);
            }
        }
        return articles;
    }
}

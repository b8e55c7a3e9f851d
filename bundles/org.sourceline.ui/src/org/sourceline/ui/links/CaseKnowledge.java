package org.sourceline.ui.links;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.provenance.CaseIndex;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LinkStore;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.text.Article;

/**
 * What is known of a case as a whole; immutable.
 *
 * @param comparison of its articles
 * @param links of all its sets
 * @param index of its claims and links
 */
public record CaseKnowledge(CaseComparison comparison, CaseLinks links, CaseIndex index) {

    static CaseKnowledge of(CaseComparison comparison, CaseLinks links) {
        return new CaseKnowledge(comparison, links, CaseIndex.of(comparison.articles(), comparison.facts(), links));
    }

    CaseKnowledge with(CaseLinks changed) {
        return of(comparison, changed);
    }

    /** Reads the links of all sets, on the texts that were compared; those of a page that cannot be read are left out. */
    static CaseLinks links(Case owner, CaseComparison comparison) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String set : LinkFiles.sets(owner)) {
            page(owner, set, pages);
        }
        Map<String, Article> articles = comparison.articles().stream().collect(Collectors.toMap(AnalysedArticle::path, AnalysedArticle::article));
        return CaseLinks.of(pages, new LinkTexts(articles, owner.versions()::text));
    }

    private static void page(Case owner, String set, Collection<Page> into) {
        try {
            LinkStore.of(owner, set).load().ifPresent(loaded -> into.add(loaded.page()));
        } catch (PageReadException e) {
            LinkFiles.log(e);
        }
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

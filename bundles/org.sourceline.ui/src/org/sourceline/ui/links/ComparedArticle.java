package org.sourceline.ui.links;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** Reads articles with what their saved sets say of them, as they take part in comparisons. Reads files, so belongs off the UI thread. */
public final class ComparedArticle {

    private ComparedArticle() {
    }

    /**
     * The article with what people made or accepted and the suggestions that nobody has decided on, as far as their place in its text is sure;
     * empty if it cannot be read. A page that cannot be read is left out.
     *
     * @param path the article's path in the case
     * @throws IOException if the sets of the case cannot be listed
     */
    public static Optional<AnalysedArticle> read(Case owner, String path) throws IOException {
        try {
            Article article = ArticleReader.read(owner.article(path), path, Limits.DEFAULT);
            return Optional.of(new AnalysedArticle(article, Analyser.read(article), annotations(owner, article)));
        } catch (ArticleReadException e) {
            return Optional.empty();
        }
    }

    private static List<Annotation> annotations(Case owner, Article article) throws IOException {
        List<Annotation> all = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        for (String set : owner.sets().names()) {
            page(owner, set, article).ifPresent(page -> page.items().forEach(item -> {
                all.add(item);
                if (item.suggestion() != null) {
                    decided.add(item.suggestion());
                }
            }));
        }
        return all.stream().filter(item -> item.isLive() && !decided.contains(item.id()) && AnchorMark.of(item).state().isAttached()).toList();
    }

    /** On the text that the article has. */
    private static Optional<Page> page(Case owner, String set, Article article) {
        try {
            return owner.sets().pages(set).load(article.path()).map(loaded -> owner.versions().carried(loaded.page(), article).page());
        } catch (PageReadException e) {
            ILog.of(ComparedArticle.class).info(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}

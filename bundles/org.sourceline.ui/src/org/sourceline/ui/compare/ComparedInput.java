package org.sourceline.ui.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.AnalysedArticle;

/** Two articles as the compare framework takes them. */
final class ComparedInput extends DiffNode {

    private final TwoArticles articles;

    ComparedInput(TwoArticles articles) {
        super(Differencer.CHANGE, null, new Side(articles.left()), new Side(articles.right()));
        this.articles = articles;
    }

    TwoArticles articles() {
        return articles;
    }

    private record Side(AnalysedArticle article) implements ITypedElement {

        @Override
        public String getName() {
            return CompareArticlesInput.name(article.path());
        }

        @Override
        public @Nullable Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return "sourceline-article";
        }
    }
}

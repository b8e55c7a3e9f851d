package org.sourceline.ui.review;

import org.sourceline.core.store.Case;
import org.sourceline.ui.annotate.ArticleContext;
import org.sourceline.ui.annotate.ArticleHandler;

/** Shows what is never suggested in the case of the article, to be taken back. */
public final class NeverListHandler extends ArticleHandler {

    @Override
    protected void run(ArticleContext article) {
        new NeverDialog(article.editor().getSite().getShell(), new Case(article.session().location().root())).open();
    }
}

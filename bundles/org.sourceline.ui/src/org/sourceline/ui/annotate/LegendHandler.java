package org.sourceline.ui.annotate;

/** Shows which key does what. */
public final class LegendHandler extends ArticleHandler {

    @Override
    protected void run(ArticleContext article) {
        new Legend(article.editor().getSite().getShell()).open();
    }
}

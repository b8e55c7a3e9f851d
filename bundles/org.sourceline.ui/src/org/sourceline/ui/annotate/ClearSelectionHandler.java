package org.sourceline.ui.annotate;

import java.util.Optional;

/** Selects no annotation any more. */
public final class ClearSelectionHandler extends ArticleHandler {

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return unless(article.session().selected().isPresent(), "annotate.nothingSelected");
    }

    @Override
    protected void run(ArticleContext article) {
        article.select(null);
        article.say("");
    }
}

package org.sourceline.ui.annotate;

import java.util.Optional;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.sourceline.core.edit.Anchored;

/** Goes to the inspector to edit the selected annotation. */
public final class EditHandler extends ArticleHandler {

    private static final String INSPECTOR = "org.sourceline.ui.inspector";

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return unless(article.subject().isPresent(), "annotate.nothingSelected");
    }

    @Override
    protected void run(ArticleContext article) {
        Optional<Anchored> one = article.subject();
        article.select(one.orElse(null));
        try {
            IViewPart inspector = article.editor().getSite().getPage().showView(INSPECTOR);
            inspector.setFocus();
        } catch (PartInitException e) {
            article.refuse(String.valueOf(e.getMessage()));
        }
    }
}

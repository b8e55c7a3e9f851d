package org.sourceline.ui.annotate;

import java.util.Optional;

import org.sourceline.core.annotate.Reshaping;
import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.Messages;

/** Adds what is marked to the selected annotation, or takes the fragment under the caret away. */
public final class FragmentHandler extends ArticleHandler {

    private boolean adds;

    @Override
    protected void configure(String data) {
        adds = data.equals("ADD");
    }

    /** While words are marked that are no part of it, the claim selected before counts too. */
    private static Optional<Anchored> subject(ArticleContext article) {
        return article.session().selected().or(() -> ClaimMemory.of(article.session()));
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        if (subject(article).isEmpty()) {
            return Optional.of(Messages.get("annotate.nothingSelected"));
        }
        return noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        Reshaping reshaping = new Reshaping(article.hand());
        subject(article).ifPresent(one -> article.executeAndSelect(adds ? reshaping.addFragment(one, new Place(article).word())
                : reshaping.removeFragment(one, article.caret())));
    }
}

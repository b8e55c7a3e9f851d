package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Sourcing;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;

/** Makes the marked words, or the word under the caret, the source or the cue of the selected claim. */
public final class SourcingHandler extends ArticleHandler {

    private boolean cue;

    @Override
    protected void configure(String data) {
        cue = data.equals("CUE");
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return article.claim().isEmpty() ? Optional.of(Messages.get("annotate.noClaim")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        Anchored claim = article.claim().orElseThrow(() -> new EditRefusedException(Messages.get("annotate.noClaim")));
        Place place = new Place(article);
        List<TextSpan> words = cue ? place.word() : place.name();
        if (words.isEmpty()) {
            throw new EditRefusedException(Messages.get("annotate.nothingMarked"));
        }
        if (words.equals(claim.target())) {
            throw new EditRefusedException(Messages.get("annotate.ownWords"));
        }
        Sourcing sourcing = new Sourcing(article.hand());
        article.executeAndSelect(cue ? sourcing.cue(claim, words) : sourcing.source(claim, words));
    }
}

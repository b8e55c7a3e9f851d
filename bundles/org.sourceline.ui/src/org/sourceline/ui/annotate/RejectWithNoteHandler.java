package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;

/** Asks why, then rejects the selected suggestion with that note. */
public final class RejectWithNoteHandler extends ArticleHandler {

    private static Optional<Anchored> suggestion(ArticleContext article) {
        List<Anchored> subjects = article.subjects();
        return subjects.size() == 1 && subjects.getFirst().annotation().status() == Status.SUGGESTED
                ? Optional.of(subjects.getFirst()) : Optional.empty();
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return suggestion(article).isEmpty() ? Optional.of(Messages.get("annotate.noSuggestion")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        Anchored one = suggestion(article).orElseThrow(() -> new EditRefusedException(Messages.get("annotate.noSuggestion")));
        Shell shell = article.editor().getSite().getShell();
        new InputPopup(shell, Messages.get("annotate.reject.title"), false, List.of(), note -> reject(article, one, note))
                .openAt(PopupPlace.below(article));
    }

    private static void reject(ArticleContext article, Anchored one, String note) {
        try {
            DecisionNotes.of(article.session()).put(one, note);
            DecideHandler.decide(article, DecideHandler.Decision.REJECT, List.of(one));
        } catch (EditRefusedException e) {
            article.refuse(String.valueOf(e.getMessage()));
        }
    }
}

package org.sourceline.ui.annotate;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Revising;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;

/** Asks why, and notes it: on an annotation at once, on a suggestion with the decision that is to come. */
public final class WhyHandler extends ArticleHandler {

    private static Optional<Anchored> one(ArticleContext article) {
        List<Anchored> subjects = article.subjects();
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        return one(article).isEmpty() ? Optional.of(Messages.get("annotate.nothingSelected")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        Anchored one = one(article).orElseThrow(() -> new EditRefusedException(Messages.get("annotate.nothingSelected")));
        Shell shell = article.editor().getSite().getShell();
        String title = Messages.get(isSuggestion(one) ? "annotate.why.suggestion" : "annotate.why.title");
        InputPopup popup = new InputPopup(shell, title, false, List.of(), note -> note(article, one, note));
        popup.openAt(PopupPlace.below(article));
        popup.fill(before(article, one));
    }

    private static boolean isSuggestion(Anchored one) {
        return one.annotation().status() == Status.SUGGESTED;
    }

    private static String before(ArticleContext article, Anchored one) {
        String note = one.annotation().note();
        return isSuggestion(one) ? DecisionNotes.of(article.session()).get(one) : note == null ? "" : note;
    }

    private static void note(ArticleContext article, Anchored one, String note) {
        if (isSuggestion(one)) {
            DecisionNotes.of(article.session()).put(one, note);
            article.guide().ifPresent(SuggestionGuide::noted);
            article.say(Messages.get(note.isBlank() ? "annotate.why.none" : "annotate.why.kept"));
            return;
        }
        try {
            article.execute(new Revising(article.hand()).note(one, note));
        } catch (EditRefusedException e) {
            article.refuse(String.valueOf(e.getMessage()));
        }
    }
}

package org.sourceline.ui.review;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.sourceline.core.annotate.CaseDeciding;
import org.sourceline.core.annotate.Deciding;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.ArticleContext;
import org.sourceline.ui.annotate.ArticleHandler;
import org.sourceline.ui.annotate.DecisionNotes;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.CaseEdits;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.session.SessionRegistry;

/** Accepts or rejects all that the review goes through, in one step that Undo takes back as a whole. */
public final class DecideAllHandler extends ArticleHandler {

    private boolean accept;

    @Override
    protected void configure(String data) {
        accept = data.equals("ACCEPT");
    }

    private static Optional<ReviewView> view(IWorkbenchPart part) {
        return part.getSite().getPage().findView(ReviewView.ID) instanceof ReviewView view ? Optional.of(view) : Optional.empty();
    }

    @Override
    protected Optional<String> obstacle(ArticleContext article) {
        Optional<ReviewView> view = view(article.editor());
        if (view.isEmpty()) {
            return Optional.of(Messages.get("review.all.noView"));
        }
        return view.get().open().isEmpty() ? Optional.of(Messages.get("review.all.nothing")) : noActiveSet(article);
    }

    @Override
    protected void run(ArticleContext article) {
        view(article.editor()).ifPresent(view -> {
            Case owner = view.owner().orElse(null);
            String done = owner == null ? decide(article, view.open()) : decide(owner, view.open(), article.editor());
            article.say(done);
        });
    }

    private String decide(ArticleContext article, List<Candidate> open) {
        List<Anchored> ones = open.stream().flatMap(one -> article.sets().find(one.set(), one.suggestion().id()).stream()).toList();
        if (ones.isEmpty()) {
            throw new EditRefusedException(Messages.get("review.all.nothing"));
        }
        Deciding deciding = new Deciding(article.hand());
        Edit edit = DecisionNotes.of(article.session()).with(accept ? deciding.accept(ones) : deciding.reject(ones));
        article.session().execute(edit);
        return edit.done();
    }

    private String decide(Case owner, List<Candidate> open, IEditorPart editor) {
        CaseDeciding deciding = new CaseDeciding(Author.name(), InstantSource.system(), article -> set(owner, article),
                one -> session(owner, one.article()).map(it -> DecisionNotes.of(it).get(one.suggestion().id())).orElse(""));
        CaseEdit edit = accept ? deciding.accept(open) : deciding.reject(open);
        return CaseEdits.executeOrTell(editor.getSite().getShell(), owner, edit) ? edit.done() : "";
    }

    private static Optional<ArticleSession> session(Case owner, String article) {
        return SessionRegistry.get().find(owner.article(article));
    }

    /** The set that takes what is decided: the active one of an open article, else that of the person. */
    private static String set(Case owner, String article) {
        return session(owner, article).flatMap(ArticleSession::sets).flatMap(ArticleSets::active).orElseGet(PersonalSet::name);
    }
}

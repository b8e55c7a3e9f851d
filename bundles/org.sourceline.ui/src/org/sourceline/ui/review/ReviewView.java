package org.sourceline.ui.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Criteria;
import org.sourceline.core.review.Queue;
import org.sourceline.core.store.Case;
import org.sourceline.ui.annotate.DecisionNotes;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.annotate.SuggestionGuide;
import org.sourceline.ui.annotate.UndoInView;
import org.sourceline.ui.annotate.ViewKeys;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Leads through the suggestions of the article in the active editor, or of its case. */
public final class ReviewView extends ViewPart implements SessionListener, SuggestionGuide {

    public static final String ID = "org.sourceline.ui.review";
    private static final int SETTLE = 40;

    private final Runnable refresh = this::ask;
    private final Reviewed reviewed = new Reviewed(this, this::soon);
    private final CurrentSelection selection = new CurrentSelection(this::anchored);
    private ReviewBar.Wish wish = new ReviewBar.Wish(Scope.ARTICLE, Criteria.ALL, ReviewPreferences.order());
    private @Nullable Open open;

    /** What is there while the view is open. */
    private record Open(ReviewParts parts, QueueJob job, UndoInView undo, ActiveSession active, Course course) {
    }

    @Override
    public void createPartControl(Composite parent) {
        ReviewParts parts = new ReviewParts(parent, wish, this::ask, this::chosen, link -> new ReviewLinks(this).follow(link));
        ActiveSession active = new ActiveSession(getSite(), this, this::sessionShown);
        Course course = new Course(reviewed, active, new Following(getSite().getPage(), this), this::arrived);
        open = new Open(parts, new QueueJob(parent.getDisplay(), this::answered), new UndoInView(getViewSite()), active, course);
        Control table = parts.table().control();
        getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager();
        table.setMenu(menu.createContextMenu(table));
        getSite().registerContextMenu(ID, menu, selection);
        table.addListener(SWT.DefaultSelection, event -> activateEditor());
        ViewKeys.install(getSite(), table, ID);
        ViewKeys.install(getSite(), parts.card().control(), ID);
        sessionShown(active.session());
    }

    private void activateEditor() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null) {
            getSite().getPage().activate(editor);
        }
    }

    private void sessionShown(Optional<ArticleSession> session) {
        reviewed.show(session, wish.scope());
        if (open != null) {
            open.undo().show(reviewed.undoContext());
        }
        soon();
    }

    @Override
    public void stateChanged(ArticleSession session) {
        soon();
    }

    @Override
    public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
        if (open != null && event.kind() != ArticleListener.Kind.SAVED) {
            open.course().returnTo(event);
            soon();
        }
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        Open there = open;
        if (origin != this && selected != null && there != null) {
            session.sets().ifPresent(sets -> there.course().selected(sets, selected));
        }
    }

    private void soon() {
        if (open != null && !open.parts().isDisposed()) {
            open.parts().table().control().getDisplay().timerExec(SETTLE, refresh);
        }
    }

    /** Goes through other suggestions, as the user could with the bar. */
    void ask(ReviewBar.Wish now) {
        boolean otherScope = now.scope() != wish.scope();
        wish = now;
        ReviewPreferences.setOrder(now.order());
        if (open != null) {
            open.parts().bar().show(now);
            if (otherScope) {
                sessionShown(open.active().session());
            }
        }
        ask();
    }

    ReviewBar.Wish wish() {
        return wish;
    }

    private void ask() {
        Open there = open;
        if (there != null && !there.parts().isDisposed()) {
            reviewed.question(wish, there.course().kept())
                    .ifPresentOrElse(there.job()::ask, () -> answered(Queue.EMPTY));
        }
    }

    private void answered(Queue now) {
        Open there = open;
        if (there == null || there.parts().isDisposed()) {
            return;
        }
        ReviewParts parts = there.parts();
        parts.bar().show(now);
        parts.progress().show(now, wish.criteria());
        parts.table().show(now, wish.scope() == Scope.CASE, wish.criteria().decided() || now.open().size() < now.rows().size());
        if (now.rows().isEmpty()) {
            ArticleSession.State state = there.active().session().map(ArticleSession::state).orElse(null);
            parts.say(new ReviewMessage(now, wish, state, reviewed.isInCase()).text());
        } else {
            parts.showRows();
            if (parts.awaitsFocus() && getSite().getPage().getActivePart() == this) {
                parts.setFocus();
            }
        }
        there.course().take(now);
    }

    private void chosen(Candidate one) {
        if (open != null) {
            open.course().show(one, true);
        }
    }

    /** The person is at another suggestion: rows, card and commands follow. */
    private void arrived() {
        Open there = open;
        if (there != null && !there.parts().isDisposed()) {
            there.parts().table().select(there.course().current().orElse(null));
            card(there);
            selection.changed();
        }
    }

    private static void card(Open there) {
        there.course().candidate().ifPresentOrElse(one -> there.parts().card().show(text(there, one)), () -> there.parts().card().show(null));
    }

    private static CandidateText text(Open there, Candidate one) {
        Anchored anchored = there.course().anchored().orElse(null);
        ArticleSession session = there.active().session().orElse(null);
        ArticleSets sets = session == null ? null : session.sets().orElse(null);
        if (anchored == null || session == null || sets == null) {
            return CandidateText.of(one);
        }
        CandidateText text = CandidateText.of(one, sets, anchored);
        text.note(DecisionNotes.of(session).get(anchored));
        return text;
    }

    private Optional<Anchored> anchored() {
        return open == null ? Optional.empty() : open.course().anchored();
    }

    @Override
    public boolean decided(Anchored suggestion, String done) {
        if (open == null || !open.course().decided(suggestion)) {
            return false;
        }
        StatusLine.of(this).ifPresent(line -> line.say(done));
        soon();
        return true;
    }

    @Override
    public boolean step(boolean forward) {
        return open != null && open.course().step(forward, wish.criteria().decided());
    }

    @Override
    public void noted() {
        arrived();
    }

    /** The suggestions that match and wait for a decision. */
    List<Candidate> open() {
        return open == null ? List.of() : open.course().open();
    }

    /** The case that is gone through; empty where only an article is. */
    Optional<Case> owner() {
        return reviewed.owner();
    }

    @Override
    public void setFocus() {
        if (open != null) {
            open.parts().setFocus();
        }
    }

    @Override
    public void dispose() {
        reviewed.dispose();
        if (open != null) {
            open.active().dispose();
            open.undo().dispose();
            open.job().cancel();
        }
        super.dispose();
    }
}

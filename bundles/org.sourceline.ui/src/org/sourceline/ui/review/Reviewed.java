package org.sourceline.ui.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.store.Case;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.PersonalSet;
import org.sourceline.ui.session.SessionListener;
import org.sourceline.ui.session.SessionRegistry;

/** The articles that a review goes through: the active one, or those of its case, opened or not. UI thread. */
final class Reviewed {

    private final SessionListener view;
    private final Runnable changed;
    private final Consumer<IProject> index = this::caseChanged;
    private final SessionListener others = new SessionListener() {
        @Override
        public void stateChanged(ArticleSession session) {
            changed.run();
        }

        @Override
        public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
            view.annotationsChanged(session, event);
        }
    };
    private final Set<ArticleSession> followed = new HashSet<>();
    private @Nullable ArticleSession active;
    private @Nullable Case owner;
    private Scope scope = Scope.ARTICLE;

    /**
     * @param view told of what happens in the articles of the case, the active one excepted
     * @param changed run when there may be other suggestions
     */
    Reviewed(SessionListener view, Runnable changed) {
        this.view = view;
        this.changed = changed;
    }

    static Candidate.Key key(ArticleSets sets, Anchored one) {
        return new Candidate.Key(sets.article().path(), one.set(), one.id());
    }

    /** Another article is active, or another scope is wanted. */
    void show(Optional<ArticleSession> session, Scope wanted) {
        active = session.orElse(null);
        scope = wanted;
        session.flatMap(Reviewed::caseOf).or(Reviewed::onlyCase).ifPresent(found -> owner = found);
        if (scope == Scope.CASE) {
            CaseIndex.get().removeListener(index);
            CaseIndex.get().addListener(index);
        }
        follow();
    }

    private void follow() {
        Set<ArticleSession> wanted = new HashSet<>(scope == Scope.CASE ? sessions() : List.of());
        wanted.remove(active);
        followed.stream().filter(one -> !wanted.contains(one)).forEach(one -> one.removeListener(others));
        wanted.stream().filter(one -> !followed.contains(one)).forEach(one -> one.addListener(others));
        followed.clear();
        followed.addAll(wanted);
    }

    private static Optional<Case> caseOf(ArticleSession session) {
        return session.location().inWorkspace().filter(file -> CaseFiles.isCase(file.getProject()))
                .map(file -> new Case(session.location().root()));
    }

    /** The case of the workspace where there is just one, so that a review can begin before an article is open. */
    private static Optional<Case> onlyCase() {
        List<Case> cases = new ArrayList<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            IPath location = project.getLocation();
            if (CaseFiles.isCase(project) && location != null) {
                cases.add(new Case(location.toPath()));
            }
        }
        return cases.size() == 1 ? Optional.of(cases.getFirst()) : Optional.empty();
    }

    private void caseChanged(IProject project) {
        IPath location = project.getLocation();
        Path path = location == null ? null : location.toPath();
        Case known = owner;
        if (known != null && known.root().equals(path) && PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(changed);
        }
    }

    /** The case that is gone through; empty where only an article is. */
    Optional<Case> owner() {
        return scope == Scope.CASE ? Optional.ofNullable(owner) : Optional.empty();
    }

    /** Whether there is a case that could be gone through. */
    boolean isInCase() {
        return owner != null;
    }

    /** The sessions of the articles that are open. */
    private List<ArticleSession> sessions() {
        Case known = owner().orElse(null);
        return known == null ? Optional.ofNullable(active).map(List::of).orElse(List.of()) : SessionRegistry.get().of(known.root());
    }

    /** The open article of a path; empty if it is not open. */
    Optional<ArticleSession> session(String article) {
        return sessions().stream().filter(one -> one.location().articlePath().equals(article)).findFirst();
    }

    boolean isOf(ArticleSession session, Candidate one) {
        return isOf(session, one.article());
    }

    boolean isOf(ArticleSession session, String article) {
        return sessions().contains(session) && session.location().articlePath().equals(article);
    }

    /** Whether a suggestion waits for a decision now, whatever the queue knows. */
    boolean isOpen(Candidate one) {
        return session(one.article()).flatMap(ArticleSession::sets)
                .map(sets -> sets.find(one.set(), one.suggestion().id()).filter(sets::isShown).isPresent()).orElseGet(one::isOpen);
    }

    /** What to ask for the queue; empty if there is nothing to go through. */
    Optional<QueueJob.Question> question(ReviewBar.Wish wish, Candidate.@Nullable Key kept) {
        follow();
        Case asked = owner().orElse(null);
        List<ArticleCandidates> open = sessions().stream().flatMap(one -> one.sets().stream()).map(ArticleCandidates::of).toList();
        return open.isEmpty() && asked == null ? Optional.empty()
                : Optional.of(new QueueJob.Question(open, asked, PersonalSet.name(), wish.criteria(), wish.order(), kept));
    }

    /** What Undo in the view takes back: what was done in the articles that are gone through. */
    @Nullable IUndoContext undoContext() {
        Case known = owner().orElse(null);
        if (known != null) {
            return new ReviewUndoContext(known, this::sessions);
        }
        return active == null ? null : active.undoContext();
    }

    void dispose() {
        CaseIndex.get().removeListener(index);
        followed.forEach(one -> one.removeListener(others));
        followed.clear();
    }
}

package org.sourceline.ui.annotate;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Author;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;

/**
 * The article that a command is about, and what of it is selected at the moment. All offsets are UTF-16 units of the reading text.
 *
 * @param part the active part: the editor, or a view that works on its article
 */
public record ArticleContext(IWorkbenchPart part, IEditorPart editor, ArticleSession session, ArticleSets sets) {

    /** Empty if the active editor shows no article, or one that is not read yet. */
    public static Optional<ArticleContext> of(@Nullable Object evaluationContext) {
        if (!(evaluationContext instanceof IEvaluationContext context)
                || !(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor)) {
            return Optional.empty();
        }
        IWorkbenchPart active = HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof IWorkbenchPart part ? part : editor;
        return of(active, editor);
    }

    /** As commands see it that are run while a part is active. */
    public static Optional<ArticleContext> of(IWorkbenchPart active, IEditorPart editor) {
        return ActiveSession.of(editor)
                .flatMap(session -> session.sets().map(sets -> new ArticleContext(active, editor, session, sets)));
    }

    /** Who edits: the person in the preferences, now. */
    public Hand hand() {
        return new Hand(sets, Author.name(), InstantSource.system());
    }

    private Optional<ITextSelection> text() {
        return editor instanceof ITextEditor it && it.getSelectionProvider() != null
                && it.getSelectionProvider().getSelection() instanceof ITextSelection selection ? Optional.of(selection) : Optional.empty();
    }

    /** What is marked in the text; empty if nothing is. */
    Optional<TextSpan> marked() {
        return text().filter(it -> it.getLength() > 0).map(it -> new TextSpan(it.getOffset(), it.getOffset() + it.getLength()));
    }

    int caret() {
        return text().map(ITextSelection::getOffset).orElse(0);
    }

    /** The annotations that a command is for: those selected in the active view, else the selected one of the article. */
    public List<Anchored> subjects() {
        if (part != editor && part.getSite().getSelectionProvider() != null
                && part.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection) {
            List<Anchored> found = selection.stream().filter(Anchored.class::isInstance).map(Anchored.class::cast).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return subject().map(List::of).orElse(List.of());
    }

    /** The selected annotation, else the shortest one at the caret. */
    public Optional<Anchored> subject() {
        return session.selected().or(() -> sets.marksAt(caret()).stream().filter(mark -> mark.part() == Mark.Part.TARGET).map(Mark::of)
                .findFirst());
    }

    /** The selected claim; while another annotation is selected, for instance the name that is to be its source, the one selected before. */
    Optional<Anchored> claim() {
        return subject().filter(ArticleContext::isClaim).or(() -> ClaimMemory.of(session));
    }

    static boolean isClaim(Anchored one) {
        return one.annotation().body() instanceof ClaimBody;
    }

    /** The view that leads through suggestions; empty if none is in sight. */
    Optional<SuggestionGuide> guide() {
        return SuggestionGuide.of(editor.getSite().getPage());
    }

    /** Does an edit that decides on one annotation by a change, and goes on as the guide leads, else selects what was made. */
    void executeAndGoOn(Anchored subject, Edit edit) {
        if (edit.isEmpty() || guide().isEmpty()) {
            executeAndSelect(edit);
            return;
        }
        session.execute(DecisionNotes.of(session).with(edit));
        if (guide().filter(it -> it.decided(subject, edit.done())).isEmpty()) {
            selectMade(edit);
            say(edit.done());
        }
    }

    /** Does an edit and says so. */
    void execute(Edit edit) {
        session.execute(edit);
        say(edit.isEmpty() ? StatusLine.nothingToDo() : edit.done());
    }

    /** Does an edit, selects the annotation that it made or changed last, and says so. */
    void executeAndSelect(Edit edit) {
        session.execute(edit);
        selectMade(edit);
        say(edit.isEmpty() ? StatusLine.nothingToDo() : edit.done());
    }

    private void selectMade(Edit edit) {
        if (!edit.isEmpty()) {
            var last = edit.changes().getLast();
            sets.find(last.set(), last.id()).ifPresent(this::show);
        }
    }

    /** Selects an annotation and its words, also where it is selected already but its words are others now. */
    private void show(Anchored one) {
        boolean known = session.selected().filter(one::equals).isPresent();
        select(one);
        if (known && editor instanceof ArticleEditor article && !one.target().isEmpty()) {
            article.reveal(one.target().getFirst());
        }
    }

    void select(@Nullable Anchored one) {
        session.select(one, ArticleContext.class);
    }

    public void say(String message) {
        StatusLine.of(part).ifPresent(line -> line.say(message));
    }

    public void refuse(String reason) {
        StatusLine.of(part).ifPresent(line -> line.refuse(reason));
    }
}

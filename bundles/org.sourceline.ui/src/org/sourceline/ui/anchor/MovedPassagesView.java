package org.sourceline.ui.anchor;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.annotate.UndoInView;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/**
 * Reviews, one after the other, the annotations of the article in the active editor that lost their place when its text changed: the old
 * passage and the place that was found for it side by side, a key for each decision.
 */
public final class MovedPassagesView extends ViewPart implements SessionListener {

    /** The view's id, and that of the keys in it. */
    public static final String ID = "org.sourceline.ui.moved";

    private @Nullable ReviewPane pane;
    private @Nullable ActiveSession active;
    private @Nullable UndoInView undo;
    private @Nullable ArticleSession session;
    private @Nullable Anchored current;
    private int total;

    @Override
    public void createPartControl(Composite parent) {
        UndoInView made = new UndoInView(getViewSite());
        undo = made;
        pane = new ReviewPane(parent, getSite(), this::decide, this::step);
        active = new ActiveSession(getSite(), this, now -> {
            session = now.orElse(null);
            made.show(now.map(ArticleSession::undoContext).orElse(null));
            begin();
        });
    }

    private void begin() {
        current = null;
        total = pending().size();
        advance();
    }

    private Optional<ArticleSets> sets() {
        return session == null ? Optional.empty() : session.sets();
    }

    /** What is still to be decided, in the order of the text for which it was made. */
    public List<Anchored> pending() {
        return sets().map(Moving::pending).orElse(List.of());
    }

    /** The annotation that is shown. */
    public Optional<Anchored> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public void stateChanged(ArticleSession changed) {
        begin();
    }

    @Override
    public void annotationsChanged(ArticleSession changed, ArticleListener.Event event) {
        if (event.kind() == ArticleListener.Kind.SAVED) {
            return;
        }
        event.added().stream().filter(Moving::isPending).findFirst().ifPresent(back -> current = back);
        total = Math.max(total, pending().size());
        advance();
    }

    /** Shows the one that is shown, if it is still to be decided, else the next, else the first. */
    private void advance() {
        List<Anchored> all = pending();
        Anchored before = current;
        current = before == null || all.contains(before) ? before : next(all, before, 1);
        if (current == null && !all.isEmpty()) {
            current = all.getFirst();
        }
        refresh(all);
    }

    /** The one behind or before another by position, around the ends; null if there is none. */
    private static @Nullable Anchored next(List<Anchored> all, Anchored from, int direction) {
        if (all.isEmpty()) {
            return null;
        }
        int at = all.indexOf(from);
        if (at < 0) {
            int behind = 0;
            while (behind < all.size() && Annotation.BY_POSITION.compare(all.get(behind).annotation(), from.annotation()) < 0) {
                behind++;
            }
            return all.get(behind % all.size());
        }
        return all.get(Math.floorMod(at + direction, all.size()));
    }

    private void refresh(List<Anchored> all) {
        ReviewPane shown = pane;
        if (shown == null || shown.isDisposed()) {
            return;
        }
        Anchored one = current;
        Optional<ArticleSets> sets = sets();
        if (sets.isEmpty()) {
            shown.say(Messages.get("moved.noArticle"));
        } else if (one == null) {
            shown.say(Messages.get(total == 0 ? "moved.nothing" : "moved.done", total));
        } else {
            shown.show(sets.get(), one, all.indexOf(one) + 1, all.size(), total);
            reveal(sets.get(), one);
        }
    }

    /** Selects the place that was found; where there is none nothing stays selected, so that the selection is always meant. */
    private void reveal(ArticleSets sets, Anchored one) {
        ArticleEditor editor = Adapters.adapt(getSite().getPage().getActiveEditor(), ArticleEditor.class);
        if (editor != null && editor.message().isEmpty()) {
            Moving.candidate(sets, one).or(() -> marked().map(span -> new TextSpan(span.start(), span.start()))).ifPresent(editor::reveal);
        }
    }

    /** Shows an annotation, if it is still to be decided. */
    public void show(Anchored one) {
        pending().stream().filter(one::equals).findFirst().ifPresent(found -> {
            current = found;
            refresh(pending());
        });
    }

    /** Goes to the next one or the one before; they stay to be decided. */
    void step(int direction) {
        List<Anchored> all = pending();
        if (current != null) {
            current = next(all, current, direction);
            refresh(all);
        }
    }

    /** Decides on the one that is shown, and goes on to the next. */
    void decide(Decision decision) {
        Anchored one = current;
        ArticleSession edited = session;
        ArticleSets sets = sets().orElse(null);
        Optional<StatusLine> status = StatusLine.of(this);
        if (one == null || edited == null || sets == null) {
            status.ifPresent(line -> line.refuse(Messages.get("moved.nothing")));
            return;
        }
        try {
            Edit edit = decision.edit(new Hand(sets, Author.name(), InstantSource.system()), one, marked());
            edited.execute(edit);
            status.ifPresent(line -> line.say(edit.done()));
        } catch (EditRefusedException e) {
            status.ifPresent(line -> line.refuse(String.valueOf(e.getMessage())));
        }
    }

    private Optional<TextSpan> marked() {
        ArticleEditor editor = Adapters.adapt(getSite().getPage().getActiveEditor(), ArticleEditor.class);
        return editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection text && text.getLength() > 0
                ? Optional.of(new TextSpan(text.getOffset(), text.getOffset() + text.getLength())) : Optional.empty();
    }

    /** The words that are shown: progress, reason, old passage, new passage; or the message in their place. */
    public List<String> words() {
        return pane == null ? List.of() : pane.words();
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            pane.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}

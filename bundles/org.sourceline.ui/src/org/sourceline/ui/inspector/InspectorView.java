package org.sourceline.ui.inspector;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.annotate.EditRefusedException;
import org.sourceline.core.annotate.Hand;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Author;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.StatusLine;
import org.sourceline.ui.annotate.UndoInView;
import org.sourceline.ui.cases.CaseContents;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Shows and edits the annotation that is selected in the article of the active editor. */
public final class InspectorView extends ViewPart implements SessionListener, Editing {

    public static final String ID = "org.sourceline.ui.inspector";

    private @Nullable Parts parts;
    private @Nullable ActiveSession active;
    private final Map<String, Form> forms = new HashMap<>();
    private @Nullable Form form;
    private @Nullable Anchored shown;

    /** What is there while the view is open. */
    private record Parts(Composite area, StackLayout stack, ScrolledComposite scrolled, Label empty, UndoInView undo) {
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        StackLayout stack = new StackLayout();
        area.setLayout(stack);
        ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        Label empty = new Label(area, SWT.WRAP | SWT.CENTER);
        stack.topControl = empty;
        parts = new Parts(area, stack, scrolled, empty, new UndoInView(getViewSite()));
        active = new ActiveSession(getSite(), this, this::sessionShown);
    }

    private Optional<ArticleSession> session() {
        return active == null ? Optional.empty() : active.session();
    }

    @Override
    public Optional<ArticleSets> sets() {
        return session().flatMap(ArticleSession::sets);
    }

    @Override
    public CaseContents contents() {
        return session().flatMap(session -> session.location().inWorkspace()).map(IFile::getProject).filter(CaseFiles::isCase)
                .map(CaseIndex.get()::contents).orElse(CaseContents.EMPTY);
    }

    private void sessionShown(Optional<ArticleSession> session) {
        if (parts != null) {
            parts.undo().show(session.map(ArticleSession::undoContext).orElse(null));
        }
        show(session.flatMap(ArticleSession::selected).orElse(null));
    }

    @Override
    public void stateChanged(ArticleSession session) {
        show(session.selected().orElse(null));
    }

    @Override
    public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
        if (event.kind() != ArticleListener.Kind.SAVED) {
            show(session.selected().orElse(null));
        }
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        if (form != null && origin != this) {
            form.commit();
        }
        show(session.selected().orElse(null));
    }

    private void show(@Nullable Anchored one) {
        Parts open = parts;
        if (open == null || open.area().isDisposed()) {
            return;
        }
        ArticleSets sets = sets().orElse(null);
        shown = sets == null ? null : one;
        if (one == null || sets == null) {
            open.empty().setText(Messages.get(sets == null ? "inspector.empty.noArticle" : "inspector.empty.none"));
            open.stack().topControl = open.empty();
        } else if (isMade(one)) {
            show(open, one, sets);
        } else {
            makeNext(open, one);
        }
        open.area().layout();
    }

    private void show(Parts open, Anchored one, ArticleSets sets) {
        formFor(open, one).show(one, sets);
        open.stack().topControl = open.scrolled();
        fit();
    }

    private boolean isMade(Anchored one) {
        Form known = forms.get(Fields.key(one));
        return known != null && known.isWhole();
    }

    /** To make a form takes longer than all else that follows a selection: each part of it gets a turn of its own. */
    private void makeNext(Parts open, Anchored one) {
        hideForm();
        open.empty().setText("");
        open.stack().topControl = open.empty();
        later(open, one, () -> make(open, one));
    }

    private void make(Parts open, Anchored one) {
        if (forms.containsKey(Fields.key(one))) {
            form(open, one).makeMore();
        } else {
            form(open, one);
        }
        later(open, one, () -> {
            if (isMade(one)) {
                showMade(open, one);
            } else {
                make(open, one);
            }
        });
    }

    private void later(Parts open, Anchored one, Runnable work) {
        open.area().getDisplay().asyncExec(() -> {
            if (one == shown && !open.area().isDisposed()) {
                work.run();
            }
        });
    }

    private void showMade(Parts open, Anchored one) {
        boolean focus = open.area().isFocusControl();
        sets().ifPresent(sets -> show(open, one, sets));
        open.area().layout();
        if (focus) {
            setFocus();
        }
    }

    private void hideForm() {
        if (form != null) {
            form.control().setVisible(false);
        }
        form = null;
    }

    /** A form once made is kept: to make one takes longer than a key press may. */
    private Form form(Parts open, Anchored one) {
        return forms.computeIfAbsent(Fields.key(one), key -> new Form(open.scrolled(), this, one));
    }

    private Form formFor(Parts open, Anchored one) {
        Form there = form;
        if (there != null && there.fits(one)) {
            return there;
        }
        hideForm();
        Form next = form(open, one);
        form = next;
        open.scrolled().setContent(next.control());
        next.control().setVisible(true);
        return next;
    }

    /** Gives the form the width of the view and the height it then needs. */
    private void fit() {
        if (parts != null && form != null) {
            int width = parts.scrolled().getClientArea().width;
            Point size = form.control().computeSize(Math.max(width, 1), SWT.DEFAULT, true);
            parts.scrolled().setMinSize(0, size.y);
        }
    }

    @Override
    public void edit(BiFunction<Hand, Anchored, Edit> edit) {
        ArticleSession session = session().orElse(null);
        ArticleSets sets = sets().orElse(null);
        Anchored one = shown == null || sets == null ? null : sets.find(shown.set(), shown.id()).orElse(null);
        if (session == null || sets == null || one == null) {
            return;
        }
        try {
            Edit made = edit.apply(new Hand(sets, Author.name(), InstantSource.system()), one);
            execute(session, sets, one, made);
        } catch (EditRefusedException e) {
            StatusLine.of(this).ifPresent(line -> line.refuse(String.valueOf(e.getMessage())));
            show(one);
        }
    }

    /** An accepted suggestion is another annotation: it becomes the selected one. */
    private void execute(ArticleSession session, ArticleSets sets, Anchored one, Edit made) {
        session.execute(made);
        for (Change change : made.changes()) {
            if (change.before() == null && change.after() != null && one.id().equals(change.after().suggestion())) {
                session.select(sets.find(change.set(), change.id()).orElse(null), this);
            }
        }
        if (!made.isEmpty()) {
            StatusLine.of(this).ifPresent(line -> line.say(made.done()));
        }
        show(session.selected().orElse(null));
    }

    @Override
    public List<TextSpan> marked() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        return editor != null && editor.getSite().getSelectionProvider() != null
                && editor.getSite().getSelectionProvider().getSelection() instanceof ITextSelection text && text.getLength() > 0
                        ? List.of(new TextSpan(text.getOffset(), text.getOffset() + text.getLength())) : List.of();
    }

    @Override
    public void select(Anchored one) {
        session().ifPresent(session -> session.select(one, this));
        show(one);
    }

    @Override
    public void setFocus() {
        if (form != null && shown != null) {
            if (!form.hasFocus()) {
                form.setFocus();
            }
        } else if (parts != null) {
            parts.area().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        if (parts != null) {
            parts.undo().dispose();
        }
        super.dispose();
    }
}

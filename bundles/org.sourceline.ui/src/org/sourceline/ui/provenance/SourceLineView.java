package org.sourceline.ui.provenance;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Shows the source line of the claim that is selected in the article. A step that is selected here shows its place in the article. */
public final class SourceLineView extends ViewPart implements SessionListener {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.provenance";

    private @Nullable ActiveSession active;
    private @Nullable Shown shown;

    /** The widgets. */
    private record Shown(PageBook book, Label message, Composite line, Label claim, TreeViewer tree) {
    }

    @Override
    public void createPartControl(Composite parent) {
        PageBook book = new PageBook(parent, SWT.NONE);
        Label message = new Label(book, SWT.WRAP);
        Composite line = new Composite(book, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(line);
        Label claim = new Label(line, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(120, SWT.DEFAULT).applyTo(claim);
        TreeViewer tree = new TreeViewer(line, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new SourceLineContents(Messages.get("provenance.answered"), Messages.get("provenance.answers")));
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SourceLineLabels()));
        ISelectionChangedListener go = event -> reveal(event.getStructuredSelection().getFirstElement());
        tree.addPostSelectionChangedListener(go);
        getSite().setSelectionProvider(tree);
        shown = new Shown(book, message, line, claim, tree);
        active = new ActiveSession(getSite(), this, session -> refresh());
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (shown != null) {
            shown.tree().getControl().setFocus();
        }
    }

    @Override
    public void stateChanged(ArticleSession session) {
        refresh();
    }

    @Override
    public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
        refresh();
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        if (origin != this) {
            refresh();
        }
    }

    private void refresh() {
        Shown widgets = shown;
        if (widgets == null || widgets.book().isDisposed()) {
            return;
        }
        Optional<ArticleSession> session = active == null ? Optional.empty() : active.session();
        Optional<SourceLine> line = session.flatMap(ArticleSession::sets)
                .flatMap(sets -> session.flatMap(ArticleSession::selected).flatMap(one -> SourceLine.of(sets, one)));
        line.ifPresentOrElse(one -> show(widgets, one), () -> {
            widgets.message().setText(Messages.get(session.isEmpty() ? "provenance.noArticle" : "provenance.noClaim"));
            widgets.tree().setInput(null);
            widgets.book().showPage(widgets.message());
        });
    }

    private static void show(Shown widgets, SourceLine line) {
        String words = String.join(" … ", line.claim().annotation().target().stream().map(Passage::exact).toList());
        widgets.claim().setText(Messages.get("provenance.claim", shorten(words.strip().replaceAll("\\s+", " ")), line.steps().size(),
                line.answers().size()));
        widgets.tree().setInput(line);
        widgets.tree().expandAll();
        widgets.book().showPage(widgets.line());
        widgets.line().layout();
    }

    private static String shorten(String words) {
        int limit = 120;
        int space = words.length() <= limit ? -1 : words.lastIndexOf(' ', limit);
        return space < 0 ? words : words.substring(0, space) + " …";
    }

    private void reveal(@Nullable Object element) {
        ArticleEditor editor = Adapters.adapt(getSite().getPage().getActiveEditor(), ArticleEditor.class);
        if (editor == null) {
            return;
        }
        switch (element) {
            case SourceLine.Step step -> place(step).ifPresent(editor::reveal);
            case Anchored claim when active != null -> active.session().ifPresent(session -> session.select(claim, getSite()));
            case null, default -> { }
        }
    }

    private static Optional<TextSpan> place(SourceLine.Step step) {
        TextSpan place = step.place();
        return place != null ? Optional.of(place) : step.claim().extent();
    }
}

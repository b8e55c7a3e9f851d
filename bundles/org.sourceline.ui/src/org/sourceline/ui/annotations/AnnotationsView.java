package org.sourceline.ui.annotations;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.UndoInView;
import org.sourceline.ui.annotate.ViewKeys;
import org.sourceline.ui.session.ActiveSession;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Lists the annotations of the article in the active editor. */
public final class AnnotationsView extends ViewPart implements SessionListener {

    public static final String ID = "org.sourceline.ui.annotations";
    private static final int SETTLE = 40;

    private final Runnable refresh = this::refresh;
    private @Nullable Parts parts;

    /** What is there while the view is open. */
    private record Parts(Composite area, StackLayout stack, Composite list, FilterBar filter, AnnotationTable table, Label empty,
            ListingJob job, UndoInView undo) {
    }

    private @Nullable ActiveSession active;
    private Query query = Query.ALL;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        StackLayout stack = new StackLayout();
        area.setLayout(stack);
        Composite list = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        FilterBar filter = new FilterBar(list, this::ask);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        AnnotationTable table = new AnnotationTable(list, column -> ask(query.sortedBy(column)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        Label empty = new Label(area, SWT.WRAP | SWT.CENTER);
        ListingJob job = new ListingJob(parent.getDisplay(), this::answered);
        parts = new Parts(area, stack, list, filter, table, empty, job, new UndoInView(getViewSite()));
        connect(table);
        active = new ActiveSession(getSite(), this, this::sessionShown);
    }

    private void connect(AnnotationTable table) {
        getSite().setSelectionProvider(table);
        table.addSelectionChangedListener(event -> rowsSelected());
        Table control = table.control();
        control.addListener(SWT.DefaultSelection, event -> activateEditor());
        MenuManager menu = new MenuManager();
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(ID, menu, table);
        ViewKeys.install(getSite(), control, ID);
    }

    private void activateEditor() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor != null) {
            getSite().getPage().activate(editor);
        }
    }

    private Optional<ArticleSession> session() {
        return active == null ? Optional.empty() : active.session();
    }

    private void sessionShown(Optional<ArticleSession> session) {
        Parts open = parts;
        if (open != null) {
            open.undo().show(session.map(ArticleSession::undoContext).orElse(null));
            open.area().getDisplay().timerExec(0, refresh);
        }
    }

    @Override
    public void stateChanged(ArticleSession session) {
        soon();
    }

    @Override
    public void annotationsChanged(ArticleSession session, ArticleListener.Event event) {
        if (event.kind() != ArticleListener.Kind.SAVED) {
            soon();
        }
    }

    private void soon() {
        if (parts != null && !parts.area().isDisposed()) {
            parts.area().getDisplay().timerExec(SETTLE, refresh);
        }
    }

    private void ask(Query now) {
        query = now;
        if (parts != null) {
            parts.filter().show(now);
        }
        refresh();
    }

    private void refresh() {
        Parts open = parts;
        if (open == null || open.area().isDisposed()) {
            return;
        }
        Optional<ArticleSets> sets = session().flatMap(ArticleSession::sets);
        if (sets.isPresent()) {
            open.job().ask(sets.get(), query);
        } else {
            open.table().show(Listing.EMPTY, query);
            say(open, Messages.get("annotations.empty.noArticle"));
        }
    }

    private void answered(Listing listing) {
        Parts open = parts;
        if (open == null || open.area().isDisposed() || session().flatMap(ArticleSession::sets).isEmpty()) {
            return;
        }
        open.table().show(listing, query);
        open.filter().show(listing);
        if (listing.total() == 0) {
            say(open, Messages.get("annotations.empty.none"));
        } else {
            show(open, open.list());
        }
        session().flatMap(ArticleSession::selected).filter(one -> open.table().selection().size() < 2).ifPresent(open.table()::reveal);
    }

    private static void say(Parts open, String text) {
        open.empty().setText(text);
        show(open, open.empty());
    }

    private static void show(Parts open, Control control) {
        if (open.stack().topControl != control) {
            open.stack().topControl = control;
            open.area().layout();
        }
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        if (origin != this && parts != null && !parts.area().isDisposed()) {
            parts.table().reveal(selected);
        }
    }

    private void rowsSelected() {
        Parts open = parts;
        if (open != null && open.table().control().isFocusControl()) {
            List<Anchored> selection = open.table().selection();
            session().ifPresent(session -> session.select(selection.size() == 1 ? selection.getFirst() : null, this));
        }
    }

    /** Shows another choice of annotations, as the user could with the filters. */
    void show(Query now) {
        ask(now);
    }

    /** What the list shows at present. */
    Listing listing() {
        return parts == null ? Listing.EMPTY : parts.table().listing();
    }

    @Override
    public void setFocus() {
        if (parts != null) {
            parts.table().control().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.dispose();
        }
        if (parts != null) {
            parts.job().cancel();
            parts.undo().dispose();
        }
        super.dispose();
    }
}

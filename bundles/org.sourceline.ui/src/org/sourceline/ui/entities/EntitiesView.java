package org.sourceline.ui.entities;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.entity.MergeSuggestion;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.UndoInView;
import org.sourceline.ui.annotate.ViewKeys;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.cases.CaseIndex;

/** Lists the people, organisations and places of a case: of the one that is selected or whose article is open. */
public final class EntitiesView extends ViewPart {

    /** The view's id in {@code plugin.xml}. */
    public static final String ID = "org.sourceline.ui.entities";

    private final Consumer<IProject> indexed = this::indexed;
    private final ISelectionListener selections = this::selectionChanged;
    private @Nullable Parts parts;
    private @Nullable IProject project;
    private @Nullable String wanted;
    private EntityQuery query = EntityQuery.ALL;

    /** What is there while the view is open. */
    private record Parts(Composite area, StackLayout stack, Composite list, EntityFilterBar filter, SuggestionBar suggestions, Label problem,
            EntityTree tree, Label empty, EntityListing.Maker maker, UndoInView undo) {
    }

    /** Opens the view and shows an entity in it. */
    public static void show(IWorkbenchPage page, IProject project, String entity) {
        try {
            ((EntitiesView) page.showView(ID)).show(project, entity);
        } catch (PartInitException e) {
            ILog.of(EntitiesView.class).log(e.getStatus());
        }
    }

    /** Opens the view. */
    public static void open(IWorkbenchPage page) {
        try {
            page.showView(ID);
        } catch (PartInitException e) {
            ILog.of(EntitiesView.class).log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        StackLayout stack = new StackLayout();
        area.setLayout(stack);
        Composite list = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        EntityFilterBar filter = new EntityFilterBar(list, this::ask);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        SuggestionBar suggestions = new SuggestionBar(list, this::merge, this::keepApart);
        Label problem = new Label(list, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).exclude(true).applyTo(problem);
        EntityTree tree = new EntityTree(list, column -> ask(query.sortedBy(column)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        Label empty = new Label(area, SWT.WRAP | SWT.CENTER);
        parts = new Parts(area, stack, list, filter, suggestions, problem, tree, empty,
                new EntityListing.Maker(parent.getDisplay(), this::answered), new UndoInView(getViewSite()));
        connect(tree);
        CaseIndex.get().addListener(indexed);
        getSite().getPage().addPostSelectionListener(selections);
        showCase(CurrentCase.of(getSite().getPage()).orElse(null));
    }

    private void connect(EntityTree tree) {
        getSite().setSelectionProvider(tree);
        MenuManager menu = new MenuManager();
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        getSite().registerContextMenu(ID, menu, tree);
        ViewKeys.install(getSite(), tree.control(), ID);
        tree.control().addListener(SWT.DefaultSelection, event -> new GoToMention(getSite().getPage()).go(tree));
        new EntityDragAndDrop(tree, (from, into) -> change(concat(from, into), edits -> edits.merge(from, into))).install();
    }

    private static List<CaseEntity> concat(List<CaseEntity> some, CaseEntity one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private void change(List<CaseEntity> entities, EntityDesk.Wish wish) {
        Optional.ofNullable(project).flatMap(of -> EntityDesk.of(of, this)).ifPresent(desk -> desk.change(entities, wish));
    }

    private void merge(MergeSuggestion pair) {
        change(List.of(pair.from(), pair.into()), edits -> edits.merge(List.of(pair.from()), pair.into()));
    }

    private void keepApart(MergeSuggestion pair) {
        change(List.of(pair.from(), pair.into()), edits -> edits.keepApart(pair.from(), pair.into()));
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this) {
            EntitySelection.of(selection).ifPresentOrElse(it -> show(it.project(), it.entities().getFirst().id()),
                    () -> CurrentCase.of(part, selection).filter(found -> !found.equals(project)).ifPresent(this::showCase));
        }
    }

    /** Shows an entity, whatever is filtered. */
    public void show(IProject of, String entity) {
        wanted = entity;
        if (!of.equals(project)) {
            showCase(of);
        } else if (parts != null && parts.tree().reveal(entity)) {
            wanted = null;
        } else {
            ask(EntityQuery.ALL);
        }
    }

    private void showCase(@Nullable IProject of) {
        project = of;
        if (parts != null) {
            parts.undo().show(of == null ? null : EntityDesk.undoContext(of).orElse(null));
        }
        refresh();
    }

    private void indexed(IProject of) {
        Display display = parts == null ? null : parts.area().isDisposed() ? null : parts.area().getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (project == null || !CaseFiles.isCase(project)) {
                    showCase(parts == null || parts.area().isDisposed() ? null : CurrentCase.of(getSite().getPage()).orElse(null));
                } else if (of.equals(project)) {
                    refresh();
                }
            });
        }
    }

    private void ask(EntityQuery now) {
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
        if (project == null) {
            say(open, Messages.get("entities.empty.noCase"));
        } else {
            open.maker().ask(project, query);
        }
    }

    private void answered(EntityListing listing) {
        Parts open = parts;
        if (open == null || open.area().isDisposed() || !listing.project().equals(project)) {
            return;
        }
        open.tree().show(listing.project(), listing.contents(), listing.query(), listing.rows());
        open.filter().show(listing.project().getName(), listing.rows().size(), listing.contents().entities().size(), listing.kinds());
        open.suggestions().show(listing.suggestions());
        problem(open, listing.contents().problems());
        setContentDescription(listing.project().getName());
        if (listing.contents().entities().isEmpty() && listing.contents().problems().isEmpty()) {
            say(open, Messages.get("entities.empty.none", listing.project().getName()));
        } else {
            show(open, open.list());
        }
        if (wanted != null && open.tree().reveal(wanted)) {
            wanted = null;
        }
    }

    private static void problem(Parts open, List<String> problems) {
        String text = String.join("\n", problems);
        if (open.problem().getText().equals(text)) {
            return;
        }
        open.problem().setText(text);
        open.problem().setVisible(!problems.isEmpty());
        ((GridData) open.problem().getLayoutData()).exclude = problems.isEmpty();
        open.list().layout();
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

    /** What the view lists at present. */
    public List<CaseEntity> rows() {
        return parts == null ? List.of() : parts.tree().rows();
    }

    /** The pairs that the view asks about. */
    public List<MergeSuggestion> suggestions() {
        return parts == null ? List.of() : parts.suggestions().suggestions();
    }

    @Override
    public void setFocus() {
        if (parts != null) {
            parts.tree().control().setFocus();
        }
    }

    @Override
    public void dispose() {
        CaseIndex.get().removeListener(indexed);
        getSite().getPage().removePostSelectionListener(selections);
        if (parts != null) {
            parts.maker().cancel();
            parts.undo().dispose();
        }
        super.dispose();
    }
}

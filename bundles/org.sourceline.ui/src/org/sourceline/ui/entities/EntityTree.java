package org.sourceline.ui.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.EntityKind;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.KindIcons;
import org.sourceline.ui.annotate.SelectionSource;
import org.sourceline.ui.cases.CaseContents;

/** The tree of entities, below each its articles and mentions. A row is filled when it comes into sight. The selection consists of rows. */
final class EntityTree extends SelectionSource {

    private final Tree tree;
    private final GrowingItems items;
    private final KindIcons icons;
    private final Map<CaseEntity, List<EntityRow.InArticle>> articles = new HashMap<>();
    private @Nullable IProject project;
    private CaseContents contents = CaseContents.EMPTY;
    private List<CaseEntity> rows = List.of();
    /** What is to be shown as soon as it has a row. */
    private @Nullable String wanted;
    /** Every command asks for it whenever it may have changed; the tree takes its time to tell. */
    private IStructuredSelection selected = StructuredSelection.EMPTY;

    EntityTree(Composite parent, Consumer<EntityColumn> sort) {
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        items = new GrowingItems(tree);
        icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), tree));
        tree.setHeaderVisible(true);
        for (EntityColumn column : EntityColumn.values()) {
            TreeColumn made = new TreeColumn(tree, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setWidth(column.width());
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sort.accept(column));
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, event -> fire());
        tree.addListener(SWT.KeyDown, this::keyDown);
    }

    /** The end is that of the whole list, not of the rows that there are by now. */
    private void keyDown(Event event) {
        if (event.keyCode == SWT.END && event.stateMask == 0 && tree.getItemCount() < rows.size()) {
            event.doit = false;
            items.visit(rows.size() - 1, this::select);
        }
    }

    private void select(TreeItem item) {
        tree.setSelection(filled(item));
        tree.showSelection();
        fire();
    }

    Tree control() {
        return tree;
    }

    List<CaseEntity> rows() {
        return rows;
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        EntityRow row = row(item);
        items.fill(event);
        if (row != null) {
            item.setData(row);
            switch (row) {
                case EntityRow.Whole whole -> fill(item, whole.entity());
                case EntityRow.InArticle article -> fill(item, article);
                case EntityRow.Mention mention -> {
                    item.setText(0, "“" + mention.place().words() + "”");
                    item.setText(EntityColumn.NAMES.ordinal(), mention.place().suggested() ? Messages.get("entities.suggested")
                            : Messages.get("entities.set", mention.place().set()));
                    italic(item, mention.place().suggested());
                }
            }
        }
    }

    private void fill(TreeItem item, CaseEntity entity) {
        for (EntityColumn column : EntityColumn.values()) {
            item.setText(column.ordinal(), column.text(entity));
        }
        item.setImage(0, icons.get(icon(entity.kind())));
        item.setItemCount(entity.articles().size());
    }

    private void fill(TreeItem item, EntityRow.InArticle article) {
        item.setText(0, article.title());
        item.setText(EntityColumn.MENTIONS.ordinal(), String.valueOf(article.places().size()));
        item.setImage(0, icons.get("article"));
        item.setItemCount(article.places().size());
    }

    private static void italic(TreeItem item, boolean italic) {
        if (italic) {
            item.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
        }
    }

    /** The icon of a kind, by its file name. */
    static String icon(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case PLACE -> "place";
            default -> "entity";
        };
    }

    /** The row of an item, in sight or not. */
    private @Nullable EntityRow row(TreeItem item) {
        if (item.getData() instanceof EntityRow known) {
            return known;
        }
        TreeItem parent = item.getParentItem();
        int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
        if (parent == null) {
            return project == null || index < 0 || index >= rows.size() ? null : new EntityRow.Whole(project, rows.get(index));
        }
        return switch (row(parent)) {
            case EntityRow.Whole whole when index < inArticles(whole).size() -> inArticles(whole).get(index);
            case EntityRow.InArticle article when index < article.places().size() ->
                new EntityRow.Mention(article, article.places().get(index));
            case null, default -> null;
        };
    }

    private List<EntityRow.InArticle> inArticles(EntityRow.Whole whole) {
        return articles.computeIfAbsent(whole.entity(), entity -> {
            Map<String, List<CaseContents.Place>> byArticle = new LinkedHashMap<>();
            entity.articles().forEach(article -> byArticle.put(article, new ArrayList<>()));
            contents.places(entity).forEach(place -> byArticle.computeIfAbsent(place.article(), key -> new ArrayList<>()).add(place));
            List<EntityRow.InArticle> made = new ArrayList<>();
            byArticle.forEach((article, places) -> made.add(new EntityRow.InArticle(whole, article,
                    contents.article(article).map(it -> it.title()).orElse(article), places)));
            return made;
        });
    }

    /** Shows other entities; what was selected and unfolded stays so where it is still there. */
    void show(IProject of, CaseContents now, EntityQuery query, List<CaseEntity> entities) {
        Set<CaseEntity> selected = new HashSet<>(selectedEntities());
        Set<CaseEntity> unfolded = of.equals(project) ? unfolded() : Set.of();
        int top = tree.getTopItem() == null || !of.equals(project) ? 0 : Math.max(0, tree.indexOf(root(tree.getTopItem())));
        project = of;
        contents = now;
        rows = List.copyOf(entities);
        articles.clear();
        tree.setRedraw(false);
        items.reset(rows.size());
        tree.setSortColumn(tree.getColumn(query.column().ordinal()));
        tree.setSortDirection(query.descending() ? SWT.DOWN : SWT.UP);
        restore(selected, unfolded, top);
        tree.setRedraw(true);
        fire();
        if (wanted != null) {
            reveal(wanted);
        }
    }

    private void restore(Set<CaseEntity> selected, Set<CaseEntity> unfolded, int top) {
        if (top > 0 && top < rows.size()) {
            tree.setTopItem(items.get(top));
        }
        List<TreeItem> found = new ArrayList<>();
        for (int i = 0; i < rows.size() && !(selected.isEmpty() && unfolded.isEmpty()); i++) {
            if (unfolded.contains(rows.get(i))) {
                TreeItem item = filled(items.get(i));
                item.setExpanded(true);
            }
            if (selected.contains(rows.get(i))) {
                found.add(items.get(i));
            }
        }
        tree.setSelection(found.toArray(TreeItem[]::new));
    }

    /** The text of an item that is not in sight is asked for, and so it is filled. */
    private static TreeItem filled(TreeItem item) {
        item.getText();
        return item;
    }

    private static TreeItem root(TreeItem item) {
        TreeItem root = item;
        while (root.getParentItem() != null) {
            root = root.getParentItem();
        }
        return root;
    }

    private Set<CaseEntity> unfolded() {
        Set<CaseEntity> found = new HashSet<>();
        articles.keySet().forEach(entity -> {
            int index = rows.indexOf(entity);
            if (index >= 0 && items.get(index).getExpanded()) {
                found.add(entity);
            }
        });
        return found;
    }

    /** Selects an entity, unfolds it and scrolls to it, now or as soon as it has a row; false if it is not listed. */
    boolean reveal(String id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).ids().contains(id)) {
                wanted = id;
                items.visit(i, this::reveal);
                return true;
            }
        }
        return false;
    }

    private void reveal(TreeItem item) {
        wanted = null;
        select(item);
        item.setExpanded(true);
    }

    /** The row of an item on the screen, for drag and drop. */
    @Nullable EntityRow at(@Nullable TreeItem item) {
        return item == null ? null : row(item);
    }

    List<EntityRow> selection() {
        List<EntityRow> found = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            EntityRow row = row(item);
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }

    private List<CaseEntity> selectedEntities() {
        return selection().stream().map(row -> row.whole().entity()).toList();
    }

    @Override
    public IStructuredSelection getSelection() {
        return selected;
    }

    @Override
    protected void fire() {
        selected = new StructuredSelection(selection());
        super.fire();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            Set<CaseEntity> wanted = new HashSet<>();
            for (Object element : structured) {
                if (element instanceof EntityRow row) {
                    wanted.add(row.whole().entity());
                }
            }
            restore(wanted, Set.of(), 0);
            fire();
        }
    }
}

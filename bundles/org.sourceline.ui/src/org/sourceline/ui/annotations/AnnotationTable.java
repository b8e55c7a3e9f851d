package org.sourceline.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Status;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.KindIcons;
import org.sourceline.ui.annotate.SelectionSource;

/** The table of a listing. A row is filled when it comes into sight. The selection consists of annotations. */
final class AnnotationTable extends SelectionSource {

    private final Table table;
    private final KindIcons icons;
    private Listing listing = Listing.EMPTY;

    AnnotationTable(Composite parent, Consumer<Column> sort) {
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), table));
        table.setHeaderVisible(true);
        for (Column column : Column.values()) {
            TableColumn made = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setWidth(column.width());
            made.setMoveable(true);
            made.addListener(SWT.Selection, event -> sort.accept(column));
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected());
    }

    Table control() {
        return table;
    }

    private void fill(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (index < 0 || index >= listing.rows().size()) {
            return;
        }
        TableItem item = (TableItem) event.item;
        Listing.Row row = listing.rows().get(index);
        Entry entry = row.entry();
        if (entry == null) {
            item.setText(0, Messages.get("annotations.heading", row.heading(), row.count()));
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            return;
        }
        for (Column column : Column.values()) {
            item.setText(column.ordinal(), column.text(entry));
        }
        item.setImage(0, icons.of(entry.one().seen()));
        if (entry.one().annotation().status() == Status.SUGGESTED) {
            item.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
        }
    }

    /** Shows other rows; what was selected stays so where it still has a row. */
    void show(Listing now, Query query) {
        List<Anchored> selected = selection();
        int top = table.getTopIndex();
        listing = now;
        table.setRedraw(false);
        table.deselectAll();
        table.setItemCount(now.rows().size());
        table.clearAll();
        table.setSortColumn(table.getColumn(query.column().ordinal()));
        table.setSortDirection(query.descending() ? SWT.DOWN : SWT.UP);
        int[] kept = selected.stream().mapToInt(now::indexOf).filter(index -> index >= 0).toArray();
        table.select(kept);
        table.setTopIndex(Math.min(top, Math.max(0, now.rows().size() - 1)));
        table.setRedraw(true);
        if (kept.length != selected.size()) {
            fire();
        }
    }

    Listing listing() {
        return listing;
    }

    /** The annotations of the selected rows, in the order of the rows. */
    List<Anchored> selection() {
        List<Anchored> found = new ArrayList<>();
        IntStream.of(table.getSelectionIndices()).sorted().filter(index -> index < listing.rows().size())
                .mapToObj(index -> listing.rows().get(index).entry()).filter(Objects::nonNull).map(Entry::one).forEach(found::add);
        return found;
    }

    /** Selects the row of an annotation and scrolls to it; nothing if it is null or has no row. */
    void reveal(@Nullable Anchored one) {
        int index = one == null ? -1 : listing.indexOf(one);
        if (one != null && index >= 0 && selection().equals(List.of(one))) {
            return;
        }
        table.deselectAll();
        if (index >= 0) {
            table.setSelection(index);
        }
        fire();
    }

    /** A heading stands for its group: to select it is to select what is below it. */
    private void selected() {
        int[] indices = table.getSelectionIndices();
        if (indices.length == 1 && indices[0] < listing.rows().size() && listing.rows().get(indices[0]).entry() == null) {
            table.setSelection(IntStream.rangeClosed(indices[0] + 1, indices[0] + listing.rows().get(indices[0]).count()).toArray());
            table.showItem(table.getItem(indices[0]));
        }
        fire();
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(selection());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            int[] rows = structured.stream().filter(Anchored.class::isInstance).map(Anchored.class::cast).mapToInt(listing::indexOf)
                    .filter(index -> index >= 0).toArray();
            table.deselectAll();
            table.setSelection(rows);
            fire();
        }
    }
}

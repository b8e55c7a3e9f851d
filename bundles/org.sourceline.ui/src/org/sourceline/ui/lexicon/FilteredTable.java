package org.sourceline.ui.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sourceline.ui.Messages;

/**
 * A table with a field above it; only rows that hold what is typed there are shown. Rows with boxes keep them while they are hidden.
 *
 * @param <T> what a row shows
 */
final class FilteredTable<T> {

    private final TableViewer viewer;
    private final Function<T, String> words;
    private String wanted = "";

    /**
     * @param style {@link SWT#CHECK} for a box in each row
     * @param words what is searched of a row
     */
    FilteredTable(Composite parent, int style, Function<T, String> words) {
        this.words = words;
        Text filter = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("lexicon.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Table table = new Table(parent, style | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(540, 260).applyTo(table);
        viewer = (style & SWT.CHECK) == 0 ? new TableViewer(table) : new KeepingChecks(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        filter.addListener(SWT.Modify, event -> filter(filter.getText()));
    }

    /** A table whose boxes stay as they are when rows are filtered out and come back. */
    private static final class KeepingChecks extends CheckboxTableViewer {

        private final Set<Object> off = new HashSet<>();

        KeepingChecks(Table table) {
            super(table);
            addCheckStateListener(event -> note(event.getElement(), event.getChecked()));
        }

        private void note(Object element, boolean on) {
            if (on) {
                off.remove(element);
            } else {
                off.add(element);
            }
        }

        @Override
        public boolean setChecked(Object element, boolean state) {
            note(element, state);
            return super.setChecked(element, state);
        }

        @Override
        public Object[] getCheckedElements() {
            return ((List<?>) getInput()).stream().filter(element -> !off.contains(element)).toArray();
        }

        void showChecks() {
            for (TableItem item : getTable().getItems()) {
                item.setChecked(!off.contains(item.getData()));
            }
        }
    }

    private void filter(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
        viewer.refresh();
        if (viewer instanceof KeepingChecks checks) {
            checks.showChecks();
        }
    }

    /** The viewer of a table with boxes. */
    CheckboxTableViewer checkable() {
        return (CheckboxTableViewer) viewer;
    }

    @SuppressWarnings("unchecked")
    void column(String key, int width, Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((T) element)));
    }

    @SuppressWarnings("unchecked")
    void setInput(List<T> rows) {
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer of, Object parent, Object element) {
                return wanted.isEmpty() || words.apply((T) element).toLowerCase(Locale.ROOT).contains(wanted);
            }
        });
        viewer.setInput(rows);
    }
}

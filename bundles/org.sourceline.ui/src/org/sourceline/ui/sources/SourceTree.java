package org.sourceline.ui.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.jspecify.annotations.Nullable;

/** Sources in rows, their claims below them: filtered by words, sorted by any column. */
final class SourceTree {

    private final TreeViewer viewer;
    private String wanted = "";
    private Column sorted = Column.CLAIMS;
    private boolean reversed;

    SourceTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        for (Column column : Column.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, column.isText() ? SWT.LEFT : SWT.RIGHT);
            made.getColumn().setText(column.title());
            made.getColumn().setWidth(column.width());
            made.getColumn().addListener(SWT.Selection, event -> sort(column, made.getColumn()));
            made.setLabelProvider(new SourceLabels(column));
        }
        tree.setSortColumn(tree.getColumn(Column.CLAIMS.ordinal()));
        tree.setSortDirection(SWT.DOWN);
        viewer.setContentProvider(new Contents());
        viewer.setComparator(new Order());
        viewer.addFilter(new Wanted());
    }

    TreeViewer viewer() {
        return viewer;
    }

    private void sort(Column column, TreeColumn header) {
        reversed = column == sorted && !reversed;
        sorted = column;
        viewer.getTree().setSortColumn(header);
        viewer.getTree().setSortDirection(reversed ? SWT.UP : SWT.DOWN);
        viewer.refresh();
    }

    /** Shows only sources whose name, or a claim of which, has the words. */
    void filter(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        viewer.refresh();
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Source source ? source.said().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Source;
        }
    }

    private final class Order extends ViewerComparator {

        @Override
        public int compare(Viewer of, Object one, Object other) {
            if (one instanceof Source first && other instanceof Source second) {
                Comparator<Source> order = reversed ? sorted.order().reversed() : sorted.order();
                return order.compare(first, second);
            }
            return 0;
        }
    }

    private final class Wanted extends ViewerFilter {

        @Override
        public boolean select(Viewer of, @Nullable Object parent, Object element) {
            return wanted.isEmpty() || switch (element) {
                case Source source -> has(source.name()) || source.said().stream().anyMatch(said -> has(said.statement().words()));
                case Source.Said said -> parent instanceof Source source && has(source.name()) || has(said.statement().words());
                default -> true;
            };
        }

        private boolean has(String words) {
            return words.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }
}

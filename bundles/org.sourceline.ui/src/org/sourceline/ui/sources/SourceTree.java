package org.sourceline.ui.sources;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.provenance.Rest;

/** Sources in rows, their claims below them; of many only the first until somebody wants to see more. */
final class SourceTree {

    private final TreeViewer viewer;

    /** @param sort told by which column the rows are to be in order */
    SourceTree(Composite parent, Consumer<Column> sort) {
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        for (Column column : Column.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, column.isText() ? SWT.LEFT : SWT.RIGHT);
            made.getColumn().setText(column.title());
            made.getColumn().setWidth(column.width());
            made.getColumn().addListener(SWT.Selection, event -> sort.accept(column));
            made.setLabelProvider(new SourceLabels(column));
        }
        viewer.setContentProvider(new Contents());
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows other sources; what was unfolded stays so where it is still there. */
    void show(List<Source> sources, SourceQuery query) {
        Tree tree = viewer.getTree();
        tree.setSortColumn(tree.getColumn(query.column().ordinal()));
        tree.setSortDirection(query.reversed() ? SWT.UP : SWT.DOWN);
        Object[] expanded = viewer.getExpandedElements();
        tree.setRedraw(false);
        viewer.setInput(sources);
        viewer.setExpandedElements(expanded);
        tree.setRedraw(true);
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return Rest.first((List<?>) input);
        }

        @Override
        public Object[] getChildren(Object parent) {
            return switch (parent) {
                case Source source -> Rest.first(source.shown());
                case Rest rest -> Rest.first(rest.rows());
                default -> new Object[0];
            };
        }

        @Override
        public @Nullable Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Source || element instanceof Rest;
        }
    }
}

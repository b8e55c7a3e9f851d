package org.sourceline.ui.editor.outline;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.editor.ArticleEditor;

/** The outline view's page for an article: choosing a line goes there, and the line of the selected annotation is shown. */
public final class ArticleOutlinePage extends ContentOutlinePage {

    private static final int DELAY = 300;

    private final ArticleEditor editor;
    private final Runnable refresh = this::refresh;
    private @Nullable ArticleSets sets;
    private boolean following;

    public ArticleOutlinePage(ArticleEditor editor) {
        this.editor = editor;
    }

    public boolean isDisposed() {
        return getTreeViewer() != null && getTreeViewer().getControl().isDisposed();
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setUseHashlookup(false);
        editor.readSets().ifPresent(this::show);
    }

    /** Shows another article, or the same read again. */
    public void show(ArticleSets opened) {
        sets = opened;
        refresh();
        TreeViewer tree = getTreeViewer();
        if (tree != null && !tree.getControl().isDisposed()) {
            tree.expandToLevel(2);
        }
    }

    /** Annotations changed: the outline follows when they have come to rest. */
    public void changed() {
        TreeViewer tree = getTreeViewer();
        if (tree != null && !tree.getControl().isDisposed()) {
            tree.getControl().getDisplay().timerExec(DELAY, refresh);
        }
    }

    private void refresh() {
        TreeViewer tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed() || sets == null) {
            return;
        }
        TreePath[] expanded = tree.getExpandedTreePaths();
        List<String> open = Arrays.stream(expanded).map(ArticleOutlinePage::key).toList();
        tree.getControl().setRedraw(false);
        try {
            List<OutlineItem> items = Outline.of(sets);
            tree.setInput(items);
            expand(tree, items, "", open);
        } finally {
            tree.getControl().setRedraw(true);
        }
    }

    private static String key(TreePath path) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < path.getSegmentCount(); i++) {
            key.append('/').append(((OutlineItem) path.getSegment(i)).label());
        }
        return key.toString();
    }

    private static void expand(TreeViewer tree, List<OutlineItem> items, String above, List<String> open) {
        for (OutlineItem item : items) {
            String key = above + "/" + item.label();
            if (open.contains(key)) {
                tree.setExpandedState(item, true);
                expand(tree, item.children(), key, open);
            }
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        boolean chosen = event.getSelection() instanceof IStructuredSelection;
        if (!following && chosen && ((IStructuredSelection) event.getSelection()).getFirstElement() instanceof OutlineItem item) {
            OutlineGoTo.open(editor, item, this);
        }
    }

    /** Shows the line of the selected annotation. */
    public void follow(@Nullable Anchored selected) {
        TreeViewer tree = getTreeViewer();
        if (tree == null || tree.getControl().isDisposed() || tree.getControl().isFocusControl()
                || !(tree.getInput() instanceof List<?> items)) {
            return;
        }
        following = true;
        try {
            OutlineItem line = selected == null ? null : find(items, selected);
            tree.setSelection(line == null ? StructuredSelection.EMPTY : new StructuredSelection(line), true);
        } finally {
            following = false;
        }
    }

    private static @Nullable OutlineItem find(List<?> items, Anchored wanted) {
        for (Object one : items) {
            OutlineItem item = (OutlineItem) one;
            boolean leaf = item.children().isEmpty() && wanted.equals(item.annotation());
            OutlineItem found = leaf ? item : find(item.children(), wanted);
            if (found != null) {
                return item.type() == OutlineItem.Type.ENTITY ? item : found;
            }
        }
        return null;
    }
}

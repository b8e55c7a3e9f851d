package org.sourceline.ui.editor.outline;

import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.ArticleEditor;

/** The outline as a popup: typing filters, Enter goes there. */
final class QuickOutline extends PopupDialog {

    private static final Point SIZE = new Point(520, 420);

    private final ArticleEditor editor;
    private final ArticleSets sets;
    private @Nullable Text filter;
    private @Nullable TreeViewer tree;

    QuickOutline(ArticleEditor editor, ArticleSets sets) {
        super(editor.getSite().getShell(), SWT.TOOL | SWT.NO_TRIM, true, true, false, false, false,
                Messages.get("editor.outline.sections"), Messages.get("editor.quickoutline.hint"));
        this.editor = editor;
        this.sets = sets;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        Text made = new Text(parent, SWT.SEARCH);
        made.setMessage(Messages.get("editor.quickoutline.filter"));
        made.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        made.addListener(SWT.Modify, event -> narrow());
        made.addListener(SWT.KeyDown, this::keyInFilter);
        filter = made;
        return made;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        TreeViewer made = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        made.setContentProvider(new OutlineContent());
        made.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        made.addFilter(new Narrowing());
        made.setInput(Outline.of(sets));
        made.expandToLevel(2);
        made.getTree().addListener(SWT.DefaultSelection, event -> choose());
        made.getTree().addListener(SWT.MouseUp, event -> chooseAt(event));
        tree = made;
        return made.getControl();
    }

    @Override
    protected @Nullable Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        StyledText text = editor.textWidget();
        Rectangle area = text.getClientArea();
        return text.toDisplay((area.width - size.x) / 2, Math.max(0, (area.height - size.y) / 3));
    }

    private String pattern() {
        return filter == null ? "" : filter.getText().strip().toLowerCase(Locale.ROOT);
    }

    private void narrow() {
        TreeViewer shown = tree;
        if (shown == null) {
            return;
        }
        shown.getControl().setRedraw(false);
        try {
            shown.refresh();
            if (pattern().isEmpty()) {
                shown.collapseAll();
                shown.expandToLevel(2);
            } else {
                shown.expandAll();
                selectFirst(shown.getTree().getItems(), shown);
            }
        } finally {
            shown.getControl().setRedraw(true);
        }
    }

    /** The first line that leads somewhere and matches by itself. */
    private boolean selectFirst(TreeItem[] items, TreeViewer shown) {
        for (TreeItem item : items) {
            if (item.getData() instanceof OutlineItem line && line.place() != null && matches(line)) {
                shown.setSelection(new StructuredSelection(line), true);
                return true;
            }
            if (selectFirst(item.getItems(), shown)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(OutlineItem line) {
        return line.label().toLowerCase(Locale.ROOT).contains(pattern());
    }

    private void keyInFilter(Event event) {
        if (tree == null) {
            return;
        }
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> choose();
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> tree.getControl().setFocus();
            default -> { }
        }
    }

    private void chooseAt(Event event) {
        if (tree != null && tree.getTree().getItem(new Point(event.x, event.y)) != null) {
            choose();
        }
    }

    private void choose() {
        IStructuredSelection selection = tree == null ? StructuredSelection.EMPTY : tree.getStructuredSelection();
        if (selection.getFirstElement() instanceof OutlineItem line && line.place() != null) {
            close();
            OutlineGoTo.open(editor, line, this);
            editor.setFocus();
        }
    }

    /** Shows lines that match, what is around them, and all that belongs to them. */
    private final class Narrowing extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, @Nullable Object parent, Object element) {
            OutlineItem line = (OutlineItem) element;
            return pattern().isEmpty() || matches(line) || line.children().stream().anyMatch(child -> select(viewer, line, child));
        }
    }
}

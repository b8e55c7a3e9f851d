package org.sourceline.ui.provenance;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.ArticleEditor;
import org.sourceline.ui.session.ArticleSession;

/** The source line of a claim as a popup below the caret; Enter goes to the step's passage. */
final class QuickSourceLine extends PopupDialog {

    private static final int WIDTH = 560;
    private static final int ROW = 26;
    private static final int AROUND = 60;

    private final ArticleEditor editor;
    private final ArticleSession session;
    private final SourceLine line;
    private @Nullable TreeViewer tree;

    QuickSourceLine(ArticleEditor editor, ArticleSession session, SourceLine line) {
        super(editor.getSite().getShell(), SWT.TOOL | SWT.NO_TRIM, true, false, false, false, false, Messages.get("plugin.provenance.name"),
                Messages.get("provenance.quick.hint"));
        this.editor = editor;
        this.session = session;
        this.line = line;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        TreeViewer made = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        SourceLineContents contents = new SourceLineContents(Messages.get("provenance.answered"), Messages.get("provenance.answers"));
        made.setContentProvider(contents);
        made.setLabelProvider(new DelegatingStyledCellLabelProvider(new SourceLineLabels()));
        made.setInput(line);
        contents.unfolded(line).forEach(one -> made.setExpandedState(one, true));
        if (!line.steps().isEmpty()) {
            made.setSelection(new StructuredSelection(line.steps().getLast()), true);
        }
        made.getTree().addListener(SWT.DefaultSelection, event -> choose());
        made.getTree().addListener(SWT.MouseUp, this::chooseAt);
        tree = made;
        return made.getControl();
    }

    @Override
    protected @Nullable Control getFocusControl() {
        return tree == null ? null : tree.getControl();
    }

    @Override
    protected Point getInitialSize() {
        int rows = line.steps().size() + line.answers().size() + (line.answers().isEmpty() ? 0 : 1) + (line.answered() == null ? 0 : 2);
        int others = line.elsewhere().size() + line.contradictions().size();
        return new Point(WIDTH, (rows + (others == 0 ? 0 : others + 2)) * ROW + AROUND);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        StyledText text = editor.textWidget();
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        int x = Math.clamp(caret.x, 0, Math.max(0, text.getClientArea().width - size.x));
        return text.toDisplay(x, caret.y + text.getLineHeight() + 4);
    }

    private void chooseAt(Event event) {
        if (tree != null && tree.getTree().getItem(new Point(event.x, event.y)) != null) {
            choose();
        }
    }

    private void choose() {
        IStructuredSelection selection = tree == null ? StructuredSelection.EMPTY : tree.getStructuredSelection();
        SourceLineContents.place(selection.getFirstElement(), session).ifPresent(place -> {
            close();
            new Whereabouts(editor.getSite().getPage(), session.location().root()).go(place, true, this);
        });
    }
}

package org.sourceline.ui.compare;

import java.util.List;

import org.eclipse.compare.CompareUI;
import org.eclipse.compare.INavigatable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;

/** Shows two articles side by side; the compare editor's next and previous go from one counterpart to another. */
final class ArticlesViewer extends Viewer {

    private final SideBySide pane;
    private @Nullable Object input;

    ArticlesViewer(Composite parent, CompareArticlesInput editorInput) {
        pane = new SideBySide(parent);
        Control control = pane.control();
        control.setData(INavigatable.NAVIGATOR_PROPERTY, new Navigator());
        control.setData(CompareUI.COMPARE_VIEWER_TITLE, editorInput.getTitle());
    }

    @Override
    public Control getControl() {
        return pane.control();
    }

    @Override
    public @Nullable Object getInput() {
        return input;
    }

    @Override
    public void setInput(@Nullable Object shown) {
        input = shown;
        if (shown instanceof ComparedInput compared) {
            pane.show(compared.articles());
        }
    }

    @Override
    public ISelection getSelection() {
        return pane.chosen().map(one -> new StructuredSelection(one)).orElse(StructuredSelection.EMPTY);
    }

    @Override
    public void setSelection(ISelection selection, boolean reveal) {
        if (selection instanceof StructuredSelection one && one.getFirstElement() instanceof Counterpart counterpart) {
            pane.choose(counterpart);
        }
    }

    @Override
    public void refresh() {
        pane.redraw();
    }

    private final class Navigator implements INavigatable {

        @Override
        public @Nullable Object getInput() {
            return input;
        }

        @Override
        public boolean selectChange(int change) {
            List<Counterpart> all = pane.counterparts();
            int at = pane.chosen().map(all::indexOf).orElse(-1);
            int next = switch (change) {
                case FIRST_CHANGE -> 0;
                case LAST_CHANGE -> all.size() - 1;
                case NEXT_CHANGE -> at + 1;
                case PREVIOUS_CHANGE -> at - 1;
                default -> at;
            };
            boolean none = next < 0 || next >= all.size();
            if (!none) {
                pane.choose(all.get(next));
            }
            return none;
        }

        @Override
        public boolean hasChange(int change) {
            int at = pane.chosen().map(pane.counterparts()::indexOf).orElse(-1);
            return change == NEXT_CHANGE ? at + 1 < pane.counterparts().size() : at > 0;
        }

        @Override
        public boolean openSelectedChange() {
            return false;
        }
    }
}

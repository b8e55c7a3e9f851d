package org.sourceline.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.sourceline.core.annotate.Problem;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.ui.Messages;

/** The way of a claim from the publisher to its origin, one row for each step; every change is taken over at once. */
final class ChainField extends Field {

    private static final int ROWS = 4;

    private final TableViewer viewer;
    private final List<Button> buttons = new ArrayList<>();
    private final Consumer<List<ChainStep>> write;
    private List<ChainStep> chain = List.of();
    private boolean enabled = true;

    /** A row: a step with its number, so that two equal steps are told apart. */
    record Step(int index, ChainStep value) {
    }

    ChainField(Rows rows, Consumer<List<ChainStep>> write) {
        super(Problem.Field.CHAIN);
        this.write = write;
        rows.name("chain", true);
        Composite group = rows.group(1);
        viewer = new TableViewer(group, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, false).hint(20, viewer.getTable().getItemHeight() * ROWS + viewer.getTable().getHeaderHeight())
                .applyTo(viewer.getTable());
        ChainColumns.add(viewer, this::replace, () -> enabled);
        Composite bar = new Composite(group, SWT.NONE);
        button(bar, "inspector.chain.add", this::add);
        button(bar, "inspector.chain.remove", () -> change(list -> list.remove(selected())));
        button(bar, "inspector.chain.up", () -> move(-1));
        button(bar, "inspector.chain.down", () -> move(1));
        GridLayoutFactory.fillDefaults().numColumns(buttons.size()).spacing(4, 0).applyTo(bar);
        viewer.addSelectionChangedListener(event -> enableButtons());
    }

    private void button(Composite bar, String key, Runnable action) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        buttons.add(button);
    }

    private int selected() {
        return viewer.getTable().getSelectionIndex();
    }

    private void add() {
        int at = selected() < 0 ? chain.size() : selected() + 1;
        String name = Messages.get("inspector.chain.new");
        change(list -> list.add(at, new ChainStep(name, null, SourceKind.PUBLICATION, Stance.ASSERTS, null, null)));
        if (at < viewer.getTable().getItemCount()) {
            viewer.getTable().setSelection(at);
            viewer.editElement(viewer.getElementAt(at), 0);
        }
        enableButtons();
    }

    private void move(int by) {
        int from = selected();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < chain.size()) {
            change(list -> list.add(to, list.remove(from)));
            viewer.getTable().setSelection(to);
            enableButtons();
        }
    }

    /** A cell editor that closes because the chain has changed meanwhile has nothing to say any more. */
    private void replace(Step step, UnaryOperator<ChainStep> change) {
        if (step.index() < chain.size() && chain.get(step.index()).equals(step.value())) {
            change(list -> list.set(step.index(), change.apply(step.value())));
        }
    }

    private void change(Consumer<List<ChainStep>> change) {
        List<ChainStep> now = new ArrayList<>(chain);
        change.accept(now);
        if (!now.equals(chain)) {
            write.accept(now);
        }
    }

    private void enableButtons() {
        int at = selected();
        boolean[] possible = {true, at >= 0, at > 0, at >= 0 && at + 1 < chain.size()};
        for (int i = 0; i < possible.length; i++) {
            buttons.get(i).setEnabled(enabled && possible[i]);
        }
    }

    @Override
    void show(Anchored one, ArticleSets sets) {
        List<ChainStep> now = one.annotation().body() instanceof ClaimBody claim ? claim.chain() : List.of();
        if (!now.equals(chain) || viewer.getInput() == null) {
            int at = selected();
            chain = now;
            List<Step> steps = new ArrayList<>();
            now.forEach(step -> steps.add(new Step(steps.size(), step)));
            viewer.setInput(steps);
            viewer.getTable().setSelection(Math.min(at, now.size() - 1));
        }
        enableButtons();
    }

    @Override
    void setEnabled(boolean now) {
        enabled = now;
        enableButtons();
    }

    @Override
    Control control() {
        return viewer.getTable();
    }
}

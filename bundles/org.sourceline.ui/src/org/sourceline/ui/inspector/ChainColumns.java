package org.sourceline.ui.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.sourceline.core.annotate.Terms;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;
import org.sourceline.ui.Messages;

/** The columns of the chain, each with its cell editor. */
final class ChainColumns {

    private ChainColumns() {
    }

    /** @param change puts a step in place of another */
    static void add(TableViewer viewer, BiConsumer<ChainField.Step, UnaryOperator<ChainStep>> change, BooleanSupplier enabled) {
        text(viewer, "agent", 110, ChainStep::agent, change, enabled, (step, value) -> new ChainStep(value, step.agent().equals(value)
                ? step.entity() : null, step.kind(), step.stance(), step.cue(), step.medium(), step.extras()));
        List<SourceKind> kinds = List.of(SourceKind.values());
        choice(viewer, "kind", 90, kinds.stream().map(Terms::of).toList(), step -> kinds.indexOf(step.kind()), change, enabled,
                (step, index) -> new ChainStep(step.agent(), step.entity(), kinds.get(index), step.stance(), step.cue(), step.medium(),
                        step.extras()));
        List<Stance> stances = List.of(Stance.values());
        List<String> words = Stream.concat(Stream.of(""), stances.stream().map(Terms::of)).toList();
        choice(viewer, "stance", 80, words, step -> step.stance() == null ? 0 : stances.indexOf(step.stance()) + 1, change, enabled,
                (step, index) -> new ChainStep(step.agent(), step.entity(), step.kind(), index == 0 ? null : stances.get(index - 1),
                        step.cue(), step.medium(), step.extras()));
        text(viewer, "medium", 80, step -> Objects.requireNonNullElse(step.medium(), ""), change, enabled,
                (step, value) -> new ChainStep(step.agent(), step.entity(), step.kind(), step.stance(), step.cue(),
                        value.isEmpty() ? null : value, step.extras()));
    }

    private static void text(TableViewer viewer, String key, int width, Function<ChainStep, String> read,
            BiConsumer<ChainField.Step, UnaryOperator<ChainStep>> change, BooleanSupplier enabled,
            BiFunction<ChainStep, String, ChainStep> write) {
        TableViewerColumn column = column(viewer, key, width, read);
        TextCellEditor editor = new TextCellEditor(viewer.getTable());
        column.setEditingSupport(new Support(viewer, editor, enabled, read::apply,
                (step, value) -> change.accept(step, old -> write.apply(old, String.valueOf(value).strip()))));
    }

    private static void choice(TableViewer viewer, String key, int width, List<String> words, Function<ChainStep, Integer> read,
            BiConsumer<ChainField.Step, UnaryOperator<ChainStep>> change, BooleanSupplier enabled,
            BiFunction<ChainStep, Integer, ChainStep> write) {
        TableViewerColumn column = column(viewer, key, width, step -> words.get(read.apply(step)));
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), words.toArray(String[]::new), SWT.READ_ONLY);
        column.setEditingSupport(new Support(viewer, editor, enabled, read::apply, (step, value) -> {
            if (value instanceof Integer index && index >= 0) {
                change.accept(step, old -> write.apply(old, index));
            }
        }));
    }

    private static TableViewerColumn column(TableViewer viewer, String key, int width, Function<ChainStep, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(Messages.get("inspector.chain." + key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(((ChainField.Step) element).value());
            }
        });
        return column;
    }

    private static final class Support extends EditingSupport {

        private final CellEditor editor;
        private final BooleanSupplier enabled;
        private final Function<ChainStep, Object> read;
        private final BiConsumer<ChainField.Step, Object> write;

        Support(TableViewer viewer, CellEditor editor, BooleanSupplier enabled, Function<ChainStep, Object> read,
                BiConsumer<ChainField.Step, Object> write) {
            super(viewer);
            this.editor = editor;
            this.enabled = enabled;
            this.read = read;
            this.write = write;
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return enabled.getAsBoolean();
        }

        @Override
        protected Object getValue(Object element) {
            return read.apply(((ChainField.Step) element).value());
        }

        @Override
        protected void setValue(Object element, Object value) {
            write.accept((ChainField.Step) element, value);
        }
    }
}

package org.sourceline.ui.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.merge.Conflict;
import org.sourceline.core.merge.Side;
import org.sourceline.ui.Messages;

/** A list of conflicts, in each of which mine or theirs is chosen: with M and T, the space bar, or buttons for the selected rows. */
public final class MergeDialog extends TitleAreaDialog {

    private static final int ANNOTATION_WIDTH = 260;
    private static final int SIDE_WIDTH = 230;
    private static final int KEEP_WIDTH = 90;
    private static final int ROWS = 8;

    private final String title;
    private final String message;
    private final List<Conflict> conflicts;
    private final Map<Conflict, Side> chosen = new HashMap<>();
    private @Nullable Table table;

    private MergeDialog(@Nullable Shell parent, String title, String message, List<Conflict> conflicts) {
        super(parent);
        this.title = title;
        this.message = message;
        this.conflicts = List.copyOf(conflicts);
        conflicts.forEach(conflict -> chosen.put(conflict, conflict.preferred()));
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks; UI thread.
     *
     * @return for each conflict the side that shall hold; empty if the user wants to decide later
     */
    public static Optional<Function<Conflict, Side>> ask(@Nullable Shell parent, String title, String message, List<Conflict> conflicts) {
        MergeDialog dialog = new MergeDialog(parent, title, message, conflicts);
        return dialog.open() == OK ? Optional.of(conflict -> dialog.chosen.getOrDefault(conflict, conflict.preferred())) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(message, IMessageProvider.INFORMATION);
        Composite inner = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(inner);
        Table made = new Table(inner, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table = made;
        made.setHeaderVisible(true);
        made.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * made.getItemHeight()).applyTo(made);
        column(made, "merge.column.annotation", ANNOTATION_WIDTH);
        column(made, "merge.column.mine", SIDE_WIDTH);
        column(made, "merge.column.theirs", SIDE_WIDTH);
        column(made, "merge.column.keep", KEEP_WIDTH);
        fill(made);
        made.addListener(SWT.KeyDown, this::key);
        made.addListener(SWT.MouseDoubleClick, event -> turn(made));
        buttons(inner, made);
        return area;
    }

    private static void column(Table table, String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(Messages.get(key));
        column.setWidth(width);
    }

    private void fill(Table made) {
        for (Conflict conflict : conflicts) {
            TableItem item = new TableItem(made, SWT.NONE);
            item.setData(conflict);
            item.setText(0, ConflictWords.annotation(conflict));
            item.setText(1, ConflictWords.side(conflict, conflict.ours()));
            item.setText(2, ConflictWords.side(conflict, conflict.theirs()));
            show(item);
        }
        made.select(0);
    }

    private void show(TableItem item) {
        Side side = chosen.get(item.getData());
        item.setText(3, Messages.get(side == Side.OURS ? "merge.mine" : "merge.theirs"));
    }

    private void buttons(Composite parent, Table made) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
        button(row, "merge.button.mine", () -> choose(made.getSelection(), Side.OURS));
        button(row, "merge.button.theirs", () -> choose(made.getSelection(), Side.THEIRS));
        button(row, "merge.button.allMine", () -> choose(made.getItems(), Side.OURS));
        button(row, "merge.button.allTheirs", () -> choose(made.getItems(), Side.THEIRS));
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void choose(TableItem[] items, Side side) {
        for (TableItem item : items) {
            chosen.put((Conflict) item.getData(), side);
            show(item);
        }
    }

    private void turn(Table made) {
        for (TableItem item : made.getSelection()) {
            choose(new TableItem[] {item}, chosen.get(item.getData()) == Side.OURS ? Side.THEIRS : Side.OURS);
        }
    }

    private void key(Event event) {
        Table made = table;
        if (made == null) {
            return;
        }
        switch (Character.toLowerCase(event.character)) {
            case 'm' -> choose(made.getSelection(), Side.OURS);
            case 't' -> choose(made.getSelection(), Side.THEIRS);
            case ' ' -> turn(made);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("merge.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("merge.later"), false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        if (table != null) {
            table.setFocus();
        }
        return contents;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, ANNOTATION_WIDTH + 2 * SIDE_WIDTH + KEEP_WIDTH + 60), size.y);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}

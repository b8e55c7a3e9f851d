package org.sourceline.ui.review;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Queue;
import org.sourceline.ui.Messages;
import org.sourceline.ui.annotate.KindIcons;

/** The rows of a queue; a row is filled when it comes into sight. */
final class QueueTable {

    private enum Column {
        PASSAGE(260), WHAT(190), CONFIDENCE(70), RULE(150), ARTICLE(140), VERDICT(80);

        private final int width;

        Column(int width) {
            this.width = width;
        }

        String text(Candidate one) {
            return switch (this) {
                case PASSAGE -> one.words();
                case WHAT -> ReviewWords.what(one);
                case CONFIDENCE -> ReviewWords.confidence(one.confidence());
                case RULE -> one.rule();
                case ARTICLE -> one.article().substring(one.article().indexOf('/') + 1);
                case VERDICT -> ReviewWords.verdict(one.verdict());
            };
        }
    }

    private final Table table;
    private final KindIcons icons;
    private Queue queue = Queue.EMPTY;

    /** @param chosen told when a person selects another row */
    QueueTable(Composite parent, Consumer<Candidate> chosen) {
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), table));
        table.setHeaderVisible(true);
        for (Column column : Column.values()) {
            TableColumn made = new TableColumn(table, column == Column.CONFIDENCE ? SWT.RIGHT : SWT.LEFT);
            made.setText(Messages.get("review.column." + column.name().toLowerCase(Locale.ROOT)));
            made.setWidth(column.width);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < queue.rows().size()) {
                chosen.accept(queue.rows().get(index));
            }
        });
    }

    Table control() {
        return table;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index < 0 || index >= queue.rows().size()) {
            return;
        }
        Candidate one = queue.rows().get(index);
        for (Column column : Column.values()) {
            item.setText(column.ordinal(), column.text(one));
        }
        item.setImage(0, icons.of(one.suggestion()));
        if (!one.isOpen()) {
            item.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
        }
    }

    /**
     * Shows other rows.
     *
     * @param articles whether the rows are of several articles
     * @param verdicts whether some are decided on
     */
    void show(Queue now, boolean articles, boolean verdicts) {
        int top = table.getTopIndex();
        queue = now;
        table.setRedraw(false);
        width(Column.ARTICLE, articles);
        width(Column.VERDICT, verdicts);
        table.deselectAll();
        table.setItemCount(now.rows().size());
        table.clearAll();
        table.setTopIndex(Math.min(top, Math.max(0, now.rows().size() - 1)));
        table.setRedraw(true);
    }

    private void width(Column column, boolean visible) {
        TableColumn there = table.getColumn(column.ordinal());
        there.setResizable(visible);
        if (visible != there.getWidth() > 0) {
            there.setWidth(visible ? column.width : 0);
        }
    }

    /** Selects a row and scrolls to it; none if it has no row. */
    void select(Candidate.@Nullable Key key) {
        int index = key == null ? -1 : queue.indexOf(key);
        if (index < 0) {
            table.deselectAll();
        } else if (table.getSelectionIndex() != index) {
            table.setSelection(index);
        }
    }
}

package org.sourceline.ui.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Suppression;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReadException;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.SuppressionEdits;

/** Lists what is never suggested in a case, and lets it be suggested again. */
final class NeverDialog extends Dialog {

    private static final int WIDTH = 620;
    private static final int HEIGHT = 240;
    private static final int REMOVE = IDialogConstants.CLIENT_ID;

    private final Case owner;
    private @Nullable TableViewer table;
    private @Nullable Label message;

    NeverDialog(Shell parent, Case owner) {
        super(parent);
        this.owner = owner;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("review.never.list.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Messages.get("review.never.list.reading"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        message = words;
        TableViewer list = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table = list;
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.getTable().setHeaderVisible(true);
        column(list, "what", 380, NeverWords::of);
        column(list, "by", 110, item -> item.creator().name());
        column(list, "since", 110, NeverDialog::since);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getControl());
        list.addSelectionChangedListener(event -> enable());
        load(area.getDisplay());
        return area;
    }

    private static void column(TableViewer list, String key, int width, Function<Suppression, String> text) {
        TableViewerColumn column = new TableViewerColumn(list, SWT.LEFT);
        column.getColumn().setText(Messages.get("review.never.column." + key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Suppression) element)));
    }

    private static String since(Suppression item) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault())
                .format(item.created());
    }

    private void load(Display display) {
        Job.createSystem(Messages.get("review.never.list.reading"), (ICoreRunnable) monitor -> {
            try {
                List<Suppression> items = owner.suppressions().load().items();
                show(display, items, Messages.get(items.isEmpty() ? "review.never.list.none" : "review.never.list.some"));
            } catch (PageReadException e) {
                show(display, List.of(), String.valueOf(e.getMessage()));
            }
        }).schedule();
    }

    private void show(Display display, List<Suppression> items, String words) {
        display.asyncExec(() -> {
            TableViewer list = table;
            Label label = message;
            if (list != null && label != null && !label.isDisposed()) {
                list.setInput(items);
                label.setText(words);
                label.getParent().layout();
                enable();
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, REMOVE, Messages.get("review.never.remove"), false);
        createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
        enable();
    }

    private void enable() {
        Button remove = getButton(REMOVE);
        if (remove != null && table != null) {
            remove.setEnabled(!table.getStructuredSelection().isEmpty());
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == REMOVE) {
            remove();
        } else {
            close();
        }
    }

    private void remove() {
        TableViewer list = table;
        if (list == null) {
            return;
        }
        List<Suppression> chosen = list.getStructuredSelection().stream().map(Suppression.class::cast).toList();
        String what = chosen.size() == 1 ? NeverWords.of(chosen.getFirst()) : Messages.get("review.never.many", chosen.size());
        SuppressionEdits.remove(owner, chosen, Messages.get("review.never.again", what));
        list.setInput(((List<?>) list.getInput()).stream().filter(item -> !chosen.contains(item)).toList());
        enable();
    }
}

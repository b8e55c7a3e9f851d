package org.sourceline.ui.editor;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.Notice;
import org.sourceline.ui.session.Notices;

/** The notices of an article above its text, each with what can be done about it and a button that closes it; no room without any. */
final class NoticeBar {

    private static final int TEXT_WIDTH = 300;

    private final Composite bar;
    private List<Notice> shown = List.of();

    /** @param parent with a grid layout of one column */
    NoticeBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(bar);
    }

    void show(Notices notices) {
        if (bar.isDisposed() || shown.equals(notices.open())) {
            return;
        }
        shown = notices.open();
        for (Control row : bar.getChildren()) {
            row.dispose();
        }
        shown.forEach(notice -> row(notices, notice));
        GridDataFactory.fillDefaults().grab(true, false).exclude(shown.isEmpty()).applyTo(bar);
        bar.setVisible(!shown.isEmpty());
        bar.getParent().layout(true, true);
    }

    private void row(Notices notices, Notice notice) {
        Composite row = new Composite(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.swtDefaults().margins(10, 5).numColumns(notice.actions().size() + 3).applyTo(row);
        Label icon = new Label(row, SWT.NONE);
        icon.setImage(JFaceResources.getImage(notice.isWarning() ? Dialog.DLG_IMG_MESSAGE_WARNING : Dialog.DLG_IMG_MESSAGE_INFO));
        Label text = new Label(row, SWT.WRAP);
        text.setText(notice.text().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        notice.actions().forEach(action -> button(row, action.label(), action.run()));
        button(row, Messages.get("notice.close"), () -> notices.close(notice));
        Label line = new Label(bar, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    private static void button(Composite row, String label, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }
}

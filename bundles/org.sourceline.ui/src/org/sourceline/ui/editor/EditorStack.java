package org.sourceline.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sourceline.ui.Messages;
import org.sourceline.ui.session.Notices;

/** What the area of the editor shows: the text, or why there is none. */
final class EditorStack {

    private static final int MESSAGE_WIDTH = 560;

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final NoticeBar notices;
    private final Composite text;
    private final Composite message;
    private final Label title;
    private final Text detail;
    private final Composite buttons;

    EditorStack(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        page = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        notices = new NoticeBar(page);
        text = new Composite(page, SWT.NONE);
        text.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        message = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(48, 40).spacing(0, 12).applyTo(message);
        title = new Label(message, SWT.WRAP);
        detail = new Text(message, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(MESSAGE_WIDTH, SWT.DEFAULT).applyTo(detail);
        buttons = new Composite(message, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 0).applyTo(buttons);
        stack.topControl = message;
    }

    /** The place for the text viewer. */
    Composite text() {
        return text;
    }

    /** Shows what the user should know, above the text. */
    void show(Notices open) {
        notices.show(open);
    }

    boolean showsText() {
        return stack.topControl == page;
    }

    /** The words that are shown in place of the text; empty while the text is shown. */
    String message() {
        return showsText() ? "" : title.getText() + "\n" + detail.getText();
    }

    void showText() {
        show(page);
    }

    void showOpening(String file) {
        say(Messages.get("editor.opening", file), "");
        show(message);
    }

    /** @param actions what can be done, each a word for the button and what it does */
    void showFailure(String file, String reason, Action... actions) {
        say(Messages.get("editor.failed", file), reason);
        for (Action action : actions) {
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(action.label());
            button.addListener(SWT.Selection, event -> action.run().run());
        }
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, actions.length)).applyTo(buttons);
        message.layout(true, true);
        show(message);
    }

    /** Something that can be done about a failure. */
    record Action(String label, Runnable run) {
    }

    private void say(String heading, String words) {
        title.setText(heading.replace("&", "&&"));
        detail.setText(words);
        detail.setVisible(!words.isEmpty());
        for (Control button : buttons.getChildren()) {
            button.dispose();
        }
        message.layout(true, true);
    }

    private void show(Control control) {
        stack.topControl = control;
        area.layout();
    }
}

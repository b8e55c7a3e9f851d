package org.sourceline.ui.review;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.sourceline.core.review.Candidate;

/** The controls of the view: the bar and the progress above, below them the rows beside the card, or words where there are no rows. */
final class ReviewParts {

    private static final int[] WEIGHTS = {55, 45};

    private final ReviewBar bar;
    private final ProgressPart progress;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final SashForm sash;
    private final QueueTable table;
    private final CandidateCard card;
    private final Composite message;
    private final Link words;
    private boolean awaitsFocus;

    ReviewParts(Composite parent, ReviewBar.Wish wish, Consumer<ReviewBar.Wish> wished, Consumer<Candidate> chosen, Consumer<String> linked) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        bar = new ReviewBar(column, wish, wished);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        progress = new ProgressPart(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress.control());
        area = new Composite(column, SWT.NONE);
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        table = new QueueTable(sash, chosen);
        card = new CandidateCard(sash);
        sash.setWeights(WEIGHTS);
        area.addListener(SWT.Resize, event -> turn());
        message = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(message);
        words = new Link(message, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(words);
        words.addListener(SWT.Selection, event -> linked.accept(event.text));
    }

    /** Beside each other where there is room, else one below the other. */
    private void turn() {
        Point size = area.getSize();
        int wanted = size.x > 2 * size.y || size.x > 640 ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != wanted) {
            sash.setOrientation(wanted);
        }
    }

    ReviewBar bar() {
        return bar;
    }

    ProgressPart progress() {
        return progress;
    }

    QueueTable table() {
        return table;
    }

    CandidateCard card() {
        return card;
    }

    void showRows() {
        show(sash);
    }

    /** Shows words in place of the rows; what stands in {@code <a href>} can be clicked. */
    void say(String text) {
        words.setText(text);
        message.layout();
        show(message);
    }

    /** The words in place of the rows; empty while there are rows. */
    String message() {
        return stack.topControl == message ? words.getText() : "";
    }

    private void show(Control control) {
        if (stack.topControl != control) {
            Control focus = area.getDisplay().getFocusControl();
            boolean hadFocus = focus != null && (focus == message || focus == words || focus == table.control());
            stack.topControl = control;
            area.layout();
            if (hadFocus) {
                setFocus();
            }
        }
    }

    /** Whether the keyboard was to come here before there were rows to take it, and has gone to no field since. */
    boolean awaitsFocus() {
        return awaitsFocus && !(area.getDisplay().getFocusControl() instanceof Text);
    }

    boolean isDisposed() {
        return area.isDisposed();
    }

    /** Never leaves the keyboard nowhere, where no key would do anything. */
    void setFocus() {
        awaitsFocus = stack.topControl != sash;
        if (!awaitsFocus) {
            table.control().setFocus();
        } else if (!words.setFocus()) {
            area.forceFocus();
        }
    }
}

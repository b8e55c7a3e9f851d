package org.sourceline.ui.review;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.sourceline.core.review.Criteria;
import org.sourceline.core.review.Progress;
import org.sourceline.core.review.Queue;
import org.sourceline.ui.Messages;

/** How far the review has come, in words and as a bar. */
final class ProgressPart {

    private static final int WIDTH = 160;

    private final Composite line;
    private final ProgressBar bar;
    private final Label overall;
    private final Label matching;

    ProgressPart(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 0).extendedMargins(0, 0, 0, 4).spacing(8, 0).applyTo(line);
        bar = new ProgressBar(line, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        overall = new Label(line, SWT.NONE);
        matching = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(matching);
    }

    Composite control() {
        return line;
    }

    void show(Queue queue, Criteria criteria) {
        Progress all = queue.overall();
        bar.setMaximum(Math.max(1, all.total()));
        bar.setSelection(all.decided());
        bar.setToolTipText(ReviewWords.progress(all));
        overall.setText(all.total() == 0 ? "" : ReviewWords.progress(all));
        matching.setText(criteria.isFiltering() ? Messages.get("review.progress.matching", queue.matching().open(), queue.matching().total())
                : "");
        line.layout();
    }

    /** What the words say. */
    String words() {
        return overall.getText();
    }
}

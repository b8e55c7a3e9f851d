package org.sourceline.ui.editor;

import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.widgets.Composite;

/** The viewer of an article: wraps words and takes no text from the user. */
final class ArticleViewer extends ProjectionViewer {

    private static final int LEAST_MARGIN = 2;

    ArticleViewer(Composite parent, IVerticalRuler ruler, IOverviewRuler overviewRuler, int styles) {
        super(parent, ruler, overviewRuler, true, styles);
    }

    @Override
    protected StyledText createTextWidget(Composite parent, int styles) {
        StyledText widget = new ArticleText(parent, styles);
        widget.setLeftMargin(Math.max(widget.getLeftMargin(), LEAST_MARGIN));
        widget.setWordWrap(true);
        widget.setEditable(false);
        widget.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        return widget;
    }

    @Override
    public void print(StyledTextPrintOptions options) {
        new ArticlePrint(getTextWidget()).ask(options);
    }

    /** What would change text is never possible here. */
    @Override
    public boolean canDoOperation(int operation) {
        return switch (operation) {
            case CUT, DELETE, PASTE, SHIFT_LEFT, SHIFT_RIGHT, PREFIX, STRIP_PREFIX, FORMAT, CONTENTASSIST_PROPOSALS,
                    CONTENTASSIST_CONTEXT_INFORMATION -> false;
            default -> super.canDoOperation(operation);
        };
    }
}

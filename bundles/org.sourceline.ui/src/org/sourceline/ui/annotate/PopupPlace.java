package org.sourceline.ui.annotate;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.sourceline.core.model.TextSpan;

/** Where popups of commands open, in pixels of the display. */
public final class PopupPlace {

    private static final int GAP = 4;

    private PopupPlace() {
    }

    /** Below a passage of the text, so that it stays in sight; at the pointer where the passage is not in sight. */
    static Point below(ArticleContext article, TextSpan passage) {
        return below(article.editor(), passage.start());
    }

    /** Below the selected annotation, else below the caret. */
    public static Point below(ArticleContext article) {
        int offset = article.subject().flatMap(one -> one.extent()).map(TextSpan::start).orElse(article.caret());
        return below(article.editor(), offset);
    }

    private static Point below(IEditorPart editor, int offset) {
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        Point pointer = Display.getCurrent().getCursorLocation();
        if (viewer == null || viewer.getTextWidget() == null) {
            return pointer;
        }
        StyledText text = viewer.getTextWidget();
        int shown = viewer instanceof ITextViewerExtension5 folding ? folding.modelOffset2WidgetOffset(offset) : offset;
        if (shown < 0 || shown > text.getCharCount()) {
            return pointer;
        }
        Point place = text.getLocationAtOffset(shown);
        Rectangle area = text.getClientArea();
        int line = text.getLineHeight(shown);
        int y = Math.clamp(place.y, 0, Math.max(0, area.height - line));
        return text.toDisplay(place.x, y + line + GAP);
    }
}

package org.sourceline.ui.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.style.Palette;

/** One of the two articles: its reading text, which cannot be changed, with what has a counterpart marked. */
final class SideText {

    private static final String FONT = "org.sourceline.ui.articleFont";
    private static final int MARGIN = 14;

    private final StyledText text;
    private final boolean isLeft;
    private final SideBySide pane;

    SideText(Composite parent, boolean isLeft, SideBySide pane) {
        this.isLeft = isLeft;
        this.pane = pane;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(text);
        text.setFont(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry().get(FONT));
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(3);
        // The theme would colour it as it does fields.
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setBackground(Palette.color(Palette.PAGE));
        text.setForeground(Palette.color(Palette.TEXT));
        text.addListener(SWT.MouseUp, this::clicked);
        text.getVerticalBar().addListener(SWT.Selection, event -> pane.redraw());
        text.addListener(SWT.Resize, event -> pane.redraw());
        text.addListener(SWT.KeyUp, event -> pane.redraw());
        text.addListener(SWT.MouseWheel, event -> text.getDisplay().asyncExec(pane::redraw));
    }

    private void clicked(Event event) {
        if (text.getSelectionCount() == 0) {
            pane.chooseAt(isLeft, text.getCaretOffset());
        }
    }

    void show(AnalysedArticle article, List<Counterpart> counterparts) {
        text.setText(article.reading().text());
        for (Counterpart one : counterparts) {
            one.on(isLeft).ifPresent(span -> text.setStyleRange(style(one, span)));
        }
    }

    private static StyleRange style(Counterpart one, TextSpan span) {
        StyleRange style = new StyleRange(span.start(), span.length(), Palette.color(Palette.TEXT), Look.of(one.kind()).background());
        style.underline = true;
        style.underlineStyle = Look.of(one.kind()).underline();
        style.underlineColor = Look.of(one.kind()).color();
        return style;
    }

    /** Marks the words as selected and scrolls to them, a third from the top. */
    void reveal(Counterpart one) {
        one.on(isLeft).ifPresent(span -> {
            text.setSelection(span.start(), span.end());
            int line = text.getLinePixel(text.getLineAtOffset(span.start()));
            int inLine = text.getLocationAtOffset(span.start()).y;
            text.setTopPixel(Math.max(0, text.getTopPixel() + Math.max(line, inLine) - text.getClientArea().height / 3));
        });
    }

    /** From the first to the last line of a passage, in pixels of the text area; empty if the side has none. */
    Optional<Extent> extent(Counterpart one) {
        return one.on(isLeft).map(span -> {
            Point first = text.getLocationAtOffset(span.start());
            int last = Math.max(span.start(), span.end() - 1);
            return new Extent(first.y, text.getLocationAtOffset(last).y + text.getLineHeight(last));
        });
    }

    int height() {
        return text.getClientArea().height;
    }

    void redraw() {
        text.redraw();
    }

    /** In pixels. */
    record Extent(int top, int bottom) {
    }
}

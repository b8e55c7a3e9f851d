package org.sourceline.ui.anchor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.style.Palette;

/** One side of the comparison: a title, and a passage in its sentences. The passage is bold, underlined and on a ground of its own. */
final class PassageCard {

    private static final int MARGIN = 8;

    private final Label title;
    private final StyledText text;

    PassageCard(Composite parent) {
        Composite card = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(card);
        title = new Label(card, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        text = new StyledText(card, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setAlwaysShowScrollBars(false);
        text.addListener(SWT.Resize, event -> reveal());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    }

    void show(String heading, Excerpt excerpt, String instead) {
        title.setText(heading);
        text.setBackground(Palette.color(Palette.PAGE));
        text.setForeground(Palette.color(excerpt.text().isEmpty() ? Palette.QUIET : Palette.TEXT));
        text.setText(excerpt.text().isEmpty() ? instead : excerpt.text());
        for (TextSpan mark : excerpt.marks()) {
            StyleRange style = new StyleRange(mark.start(), mark.length(), Palette.color(Palette.TEXT), Palette.color(Palette.OCCURRENCE), SWT.BOLD);
            style.underline = true;
            text.setStyleRange(style);
        }
        text.setSelection(excerpt.marks().isEmpty() ? 0 : excerpt.marks().getFirst().start());
        reveal();
    }

    /** Scrolls so that the passage is seen, with a line before it. */
    private void reveal() {
        int line = text.getLineHeight() + text.getLineSpacing();
        int top = text.getTopPixel() + text.getLocationAtOffset(text.getSelection().x).y - MARGIN;
        text.setTopPixel(top <= line ? 0 : top - line);
    }

    StyledText control() {
        return text;
    }

    String shown() {
        return text.getText();
    }
}

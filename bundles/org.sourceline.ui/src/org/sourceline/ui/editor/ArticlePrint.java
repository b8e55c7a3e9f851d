package org.sourceline.ui.editor;

import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextPrintOptions;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.sourceline.ui.Messages;

/**
 * Prints an article as it is shown. The widget would print words that have a font of their own as large as dots of the screen, which no one
 * can read on paper, so they are printed bold or italic in the font of all the rest.
 */
final class ArticlePrint {

    private final StyledText widget;

    ArticlePrint(StyledText widget) {
        this.widget = widget;
    }

    /** Asks for a printer, and prints in the background. */
    void ask(StyledTextPrintOptions options) {
        PrinterData where = new PrintDialog(widget.getShell(), SWT.PRIMARY_MODAL).open();
        if (where == null) {
            return;
        }
        Printer printer = new Printer(where);
        Runnable pages = pages(printer, options);
        Job.createSystem(Messages.get("editor.print"), monitor -> {
            pages.run();
            printer.dispose();
        }).schedule();
    }

    private Runnable pages(Printer printer, StyledTextPrintOptions options) {
        StyleRange[] onScreen = widget.getStyleRanges();
        StyleRange[] onPaper = Arrays.stream(onScreen).map(ArticlePrint::withoutFont).toArray(StyleRange[]::new);
        widget.setRedraw(false);
        try {
            widget.setStyleRanges(onPaper);
            return widget.print(printer, options);
        } finally {
            widget.setStyleRanges(onScreen);
            widget.setRedraw(true);
        }
    }

    private static StyleRange withoutFont(StyleRange style) {
        StyleRange plain = (StyleRange) style.clone();
        Font font = plain.font;
        plain.font = null;
        if (font != null) {
            plain.fontStyle = Arrays.stream(font.getFontData()).findFirst().map(FontData::getStyle).orElse(SWT.NORMAL);
        }
        return plain;
    }
}

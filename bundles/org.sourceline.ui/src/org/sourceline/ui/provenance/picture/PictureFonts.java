package org.sourceline.ui.provenance.picture;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.sourceline.analysis.picture.TextStyle;
import org.sourceline.analysis.picture.TextWidths;

/** The fonts of a picture at a zoom of 100 %; they go with a control. UI thread only, but for the widths. */
final class PictureFonts {

    private static final int FIRST = ' ';
    private static final int LAST = 0x17F;
    private static final double POINTS_PER_INCH = 72;

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Map<TextStyle, double[]> advances = new EnumMap<>(TextStyle.class);

    PictureFonts(Control control) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
        int dpi = control.getDisplay().getDPI().y;
        GC gc = new GC(control);
        try {
            for (TextStyle style : TextStyle.values()) {
                int points = (int) Math.round(style.size() * POINTS_PER_INCH / dpi);
                FontDescriptor descriptor = FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(points)
                        .setStyle(style.isBold() ? SWT.BOLD : SWT.NORMAL);
                Font font = resources.create(descriptor);
                fonts.put(style, font);
                gc.setFont(font);
                advances.put(style, measure(gc));
            }
        } finally {
            gc.dispose();
        }
    }

    /** Ten at a time, since widths are whole pixels. */
    private static double[] measure(GC gc) {
        double[] widths = new double[LAST + 1];
        for (int c = FIRST; c <= LAST; c++) {
            widths[c] = Character.isISOControl(c) ? 0 : gc.textExtent(Character.toString(c).repeat(10)).x / 10.0;
        }
        return widths;
    }

    Font get(TextStyle style) {
        return fonts.getOrDefault(style, JFaceResources.getDialogFont());
    }

    /** May be asked on any thread. */
    TextWidths widths() {
        return (style, text) -> text.codePoints().mapToDouble(c -> width(style, c)).sum();
    }

    private double width(TextStyle style, int codePoint) {
        double[] known = advances.get(style);
        return known != null && codePoint <= LAST ? known[codePoint] : TextWidths.ESTIMATE.of(style, Character.toString(codePoint));
    }
}

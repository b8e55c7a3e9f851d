package org.sourceline.ui.compare;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.sourceline.core.model.Strength;
import org.sourceline.ui.style.Palette;

/**
 * How a kind of counterpart looks: a colour of the theme, and a line under the words and in the gap that tells it apart without.
 *
 * @param underline one of SWT's underline styles
 * @param line one of SWT's line styles
 */
record Look(Color color, int underline, int line, int width) {

    private static final int TINT = 16;

    static Look of(Counterpart.Kind kind) {
        return switch (kind) {
            case REPEATED -> new Look(Palette.color(Palette.id(Strength.ON_RECORD)), SWT.UNDERLINE_SINGLE, SWT.LINE_SOLID, 1);
            case ALTERED -> new Look(Palette.color(Palette.id(Strength.ANONYMOUS)), SWT.UNDERLINE_SQUIGGLE, SWT.LINE_DASH, 2);
            case CONTRADICTED -> new Look(Palette.color(Palette.id(Strength.DENIAL)), SWT.UNDERLINE_DOUBLE, SWT.LINE_SOLID, 3);
            case ANSWERED -> new Look(Palette.color(Palette.id(Strength.SILENCE)), SWT.UNDERLINE_SINGLE, SWT.LINE_DASHDOT, 1);
            case ONLY_LEFT, ONLY_RIGHT -> new Look(Palette.color(Palette.QUIET), SWT.UNDERLINE_LINK, SWT.LINE_DOT, 1);
        };
    }

    Color background() {
        return Palette.blend(color, Palette.color(Palette.PAGE), TINT);
    }
}

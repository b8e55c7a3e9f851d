package org.sourceline.ui.style;

import java.util.Locale;

/** How the line under a passage is drawn, so that kinds differ by more than colour. */
public enum LineStyle {
    NONE, THIN, SOLID, DOUBLE, DOTTED, DASHED, DASH_DOT, WAVE;

    /** The spelling in preferences and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

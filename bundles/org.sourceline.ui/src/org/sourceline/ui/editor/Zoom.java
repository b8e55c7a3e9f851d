package org.sourceline.ui.editor;

import org.sourceline.ui.style.StylePreferences;

/** The size of the type of all articles, in hundredths of the size that is set for it. */
public final class Zoom {

    private static final int[] STEPS = {50, 60, 70, 80, 90, 100, 110, 125, 140, 160, 180, 200, 240, 300};
    private static final int NORMAL = 100;

    private Zoom() {
    }

    /** The next larger ({@code by} 1) or smaller (-1) size; stays at the ends. */
    public static void step(int by) {
        int now = StylePreferences.preferences().getInt(StylePreferences.ZOOM);
        int nearest = 0;
        for (int i = 0; i < STEPS.length; i++) {
            if (Math.abs(STEPS[i] - now) < Math.abs(STEPS[nearest] - now)) {
                nearest = i;
            }
        }
        set(STEPS[Math.clamp(nearest + (long) by, 0, STEPS.length - 1)]);
    }

    public static void reset() {
        set(NORMAL);
    }

    private static void set(int percent) {
        StylePreferences.preferences().setValue(StylePreferences.ZOOM, percent);
    }
}

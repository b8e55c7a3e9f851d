package org.sourceline.ui.style;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.sourceline.core.model.Strength;

/** The colours of the current theme. UI thread only. */
public final class Palette {

    /** The words of an article. */
    public static final String TEXT = "org.sourceline.ui.color.text";
    /** The page behind the words. */
    public static final String PAGE = "org.sourceline.ui.color.page";
    /** What should stay in the background: bylines, captions, numbers, folded blocks. */
    public static final String QUIET = "org.sourceline.ui.color.quiet";
    /** Behind the caption of folded blocks. */
    public static final String CHIP = "org.sourceline.ui.color.chip";
    /** Behind the mentions of the entity at the caret. */
    public static final String OCCURRENCE = "org.sourceline.ui.color.occurrence";
    /** Around the selected annotation. */
    public static final String SELECTED = "org.sourceline.ui.color.selected";

    private Palette() {
    }

    /** The colour of that id in the current theme; it belongs to the theme. */
    public static Color color(String id) {
        return registry().get(id);
    }

    /** The id of the colour for claims that are so firmly sourced. */
    public static String id(Strength strength) {
        return "org.sourceline.ui.color.strength." + strength.key();
    }

    /** A colour between two of the theme, {@code percent} of the first. */
    public static Color blend(String first, String second, int percent) {
        return blend(color(first), color(second), percent);
    }

    /** A colour between two, {@code percent} of the first. */
    public static Color blend(Color first, Color second, int percent) {
        return new Color(mix(first.getRed(), second.getRed(), percent), mix(first.getGreen(), second.getGreen(), percent),
                mix(first.getBlue(), second.getBlue(), percent));
    }

    private static int mix(int first, int second, int percent) {
        return (first * percent + second * (100 - percent)) / 100;
    }

    /** Whether the page is dark. */
    public static boolean isDark() {
        RGB page = color(PAGE).getRGB();
        return page.getHSB()[2] < 0.5f;
    }

    static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}

package org.sourceline.ui.editor.painting;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.BlockRole;

/** The fonts and distances of an article at one zoom; all distances are in pixels. To be disposed. */
public final class Typography {

    /** The font of the article's words in Colors and Fonts. */
    public static final String FONT = "org.sourceline.ui.articleFont";
    private static final int COLUMN = 76;
    private static final double LEADING = 0.36;

    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<Font, Font> boldFaces = new HashMap<>();
    private final FontDescriptor descriptor;
    private final Font base;
    private final int lineHeight;
    private final int charWidth;

    /** @param zoom in hundredths of the font's own size */
    public Typography(Control control, int zoom) {
        FontDescriptor chosen = FontDescriptor.createFrom(articleFont());
        descriptor = chosen.setHeight(scaled(chosen, zoom));
        base = descriptor.createFont(control.getDisplay());
        GC gc = new GC(control);
        gc.setFont(base);
        FontMetrics metrics = gc.getFontMetrics();
        lineHeight = metrics.getHeight();
        charWidth = (int) Math.ceil(metrics.getAverageCharacterWidth());
        gc.dispose();
    }

    private static Font articleFont() {
        Font font = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry().get(FONT);
        return font == null ? JFaceResources.getTextFont() : font;
    }

    private static int scaled(FontDescriptor font, int percent) {
        return Math.max(4, Math.round(font.getFontData()[0].getHeight() * percent / 100f));
    }

    public Font base() {
        return base;
    }

    /** The distance between two rows of a paragraph. */
    public int lineSpacing() {
        return Math.max(8, (int) Math.round(lineHeight * LEADING));
    }

    /** The height of a row of plain text without the distance to the next. */
    public int lineHeight() {
        return lineHeight;
    }

    /** The width of a column of text that is easy to read. */
    public int columnWidth() {
        return COLUMN * charWidth;
    }

    /** How far a caption stands in. */
    int indent() {
        return 3 * charWidth;
    }

    /** The font of a block; null for the article's own. */
    @Nullable Font of(BlockRole role) {
        return switch (role) {
            case PARAGRAPH -> null;
            case HEADLINE -> font("headline", 165, SWT.BOLD);
            case SUBHEADING -> font("subheading", 118, SWT.BOLD);
            case KICKER -> font("kicker", 100, SWT.ITALIC);
            case BYLINE, DATE, DATELINE -> font("byline", 92, SWT.NORMAL);
            default -> font("small", 86, SWT.NORMAL);
        };
    }

    /** The bold face of a font, null standing for the article's own. */
    Font bold(@Nullable Font font) {
        Font plain = font == null ? base : font;
        return boldFaces.computeIfAbsent(plain, one -> FontDescriptor.createFrom(one).setStyle(SWT.BOLD).createFont(one.getDevice()));
    }

    private Font font(String name, int percent, int style) {
        return fonts.computeIfAbsent(name,
                key -> descriptor.setHeight(scaled(descriptor, percent)).setStyle(style).createFont(base.getDevice()));
    }

    /** The distance above a block. */
    int gapAbove(BlockRole role, @Nullable BlockRole before) {
        if (before == null) {
            return lineHeight / 2;
        }
        return switch (role) {
            case HEADLINE -> before == BlockRole.HEADLINE ? 0 : lineHeight / 2;
            case SUBHEADING -> lineHeight;
            case BYLINE, DATE, DATELINE -> lineHeight / 4;
            case PARAGRAPH -> lineHeight * 2 / 3;
            case CREDIT -> before == BlockRole.CAPTION ? 0 : lineHeight / 3;
            default -> lineHeight / 3;
        };
    }

    public void dispose() {
        boldFaces.values().forEach(Font::dispose);
        fonts.values().forEach(Font::dispose);
        base.dispose();
    }
}

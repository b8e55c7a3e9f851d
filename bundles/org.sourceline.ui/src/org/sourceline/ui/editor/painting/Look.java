package org.sourceline.ui.editor.painting;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.TextSpan;

/**
 * How a stretch of text looks; null leaves what lies beneath.
 *
 * @param bold in the bold face of whatever font it has
 */
record Look(@Nullable Color foreground, @Nullable Color background, @Nullable Font font, boolean bold) {

    static final Look PLAIN = new Look(null, null, null, false);

    static Look tint(Color background) {
        return new Look(null, background, null, false);
    }

    static Look words(Color foreground, boolean bold) {
        return new Look(foreground, null, null, bold);
    }

    /** This look laid over another. */
    Look over(Look beneath) {
        return new Look(foreground == null ? beneath.foreground : foreground, background == null ? beneath.background : background,
                font == null ? beneath.font : font, bold || beneath.bold);
    }

    /** The look as the widget takes it. */
    StyleRange range(TextSpan span, Typography fonts) {
        StyleRange range = new StyleRange(span.start(), span.length(), foreground, background);
        range.font = bold ? fonts.bold(font) : font;
        return range;
    }
}

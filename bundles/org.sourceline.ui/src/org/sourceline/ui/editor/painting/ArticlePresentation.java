package org.sourceline.ui.editor.painting;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;
import org.sourceline.ui.style.MarkKind;
import org.sourceline.ui.style.Palette;
import org.sourceline.ui.style.StylePreferences;

/** Gives every stretch of text that is presented its fonts and colours: those of its block, and over them those of its marks. */
final class ArticlePresentation implements ITextPresentationListener {

    private static final int OCCURRENCES = 1 << 24;
    private static final int SUGGESTED_TINT = 72;

    private final ArticleSets sets;
    private final Typography fonts;
    private final Predicate<Anchored> occurrence;

    /** @param occurrence whether an annotation mentions the entity at the caret */
    ArticlePresentation(ArticleSets sets, Typography fonts, Predicate<Anchored> occurrence) {
        this.sets = sets;
        this.fonts = fonts;
        this.occurrence = occurrence;
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        IRegion region = presentation.getExtent();
        if (region.getLength() > 0) {
            TextSpan span = new TextSpan(region.getOffset(), region.getOffset() + region.getLength());
            presentation.mergeStyleRanges(ranges(span).toArray(StyleRange[]::new));
        }
    }

    /** Ranges without gaps: what no range covers would keep the style that it had. */
    private List<StyleRange> ranges(TextSpan extent) {
        StyleSweep sweep = new StyleSweep(extent);
        sweep.lay(extent, Look.PLAIN, -1);
        blocks(extent, sweep);
        sets.marksIn(extent, mark -> lay(mark, sweep));
        return sweep.ranges(fonts);
    }

    private void blocks(TextSpan extent, StyleSweep sweep) {
        ReadingText reading = sets.reading();
        int offset = extent.start();
        ReadingBlock block = reading.blockAt(offset).orElse(null);
        while (block != null && offset < extent.end()) {
            Look look = look(block.block().role());
            if (!look.equals(Look.PLAIN)) {
                sweep.lay(block.span(), look, 0);
            }
            offset = block.span().end() + 1;
            block = reading.blockAt(offset).orElse(null);
        }
    }

    private Look look(BlockRole role) {
        boolean quiet = switch (role) {
            case HEADLINE, KICKER, SUBHEADING, PARAGRAPH -> false;
            default -> true;
        };
        return new Look(quiet ? Palette.color(Palette.QUIET) : null, null, fonts.of(role), false);
    }

    private void lay(Mark mark, StyleSweep sweep) {
        MarkKind kind = MarkKind.of(mark);
        if (kind == null) {
            return;
        }
        if (StylePreferences.isShown(kind)) {
            if (kind.isTint()) {
                sweep.lay(mark.span(), Look.tint(tint(kind, mark)), nearer(mark.span()));
            } else if (kind == MarkKind.CUE) {
                sweep.lay(mark.span(), Look.words(Palette.color(kind.color()), true), nearer(mark.span()));
            }
        }
        if (mark.part() == Mark.Part.TARGET && occurrence.test(mark.of())) {
            sweep.lay(mark.span(), Look.tint(Palette.color(Palette.OCCURRENCE)), OCCURRENCES);
        }
    }

    private static Color tint(MarkKind kind, Mark mark) {
        boolean suggested = mark.of().annotation().status() == Status.SUGGESTED;
        return suggested ? Palette.blend(kind.color(), Palette.PAGE, SUGGESTED_TINT) : Palette.color(kind.color());
    }

    /** Shorter spans lie over longer ones. */
    private static int nearer(TextSpan span) {
        return OCCURRENCES - Math.min(span.length(), OCCURRENCES - 1);
    }
}

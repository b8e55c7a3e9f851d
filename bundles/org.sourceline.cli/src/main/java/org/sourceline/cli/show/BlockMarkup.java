package org.sourceline.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingBlock;

/** Puts the looks of entities and cues on the text of a block. Where such stretches overlap, the earlier and longer one is shown. */
final class BlockMarkup {

    private record Stretch(TextSpan span, Look look) {
    }

    private static final Comparator<Stretch> EARLIER_AND_LONGER = Comparator.<Stretch>comparingInt(one -> one.span().start())
            .thenComparingInt(one -> -one.span().end()).thenComparing(Stretch::look);

    private final ArticleSets sets;
    private final ReadingBlock block;
    private final boolean colour;

    BlockMarkup(ArticleSets sets, ReadingBlock block, boolean colour) {
        this.sets = sets;
        this.block = block;
        this.colour = colour;
    }

    Markup make() {
        List<Stretch> stretches = new ArrayList<>();
        sets.marksIn(block.span(), mark -> add(mark, stretches));
        stretches.sort(EARLIER_AND_LONGER);
        String text = sets.reading().text();
        Look base = base();
        Markup markup = new Markup(colour);
        int at = block.span().start();
        for (Stretch stretch : stretches) {
            TextSpan span = stretch.span();
            if (span.start() >= at) {
                markup.add(text.substring(at, span.start()), base).add(span.of(text), stretch.look());
                at = span.end();
            }
        }
        return markup.add(text.substring(at, block.span().end()), base);
    }

    private void add(Mark mark, List<Stretch> stretches) {
        if (!block.span().contains(mark.span())) {
            return;
        }
        if (mark.part() == Mark.Part.CUE) {
            stretches.add(new Stretch(mark.span(), Look.CUE));
        } else if (mark.part() == Mark.Part.TARGET && mark.of().annotation().body() instanceof EntityBody entity) {
            stretches.add(new Stretch(mark.span(), Look.of(entity.kind())));
        }
    }

    private Look base() {
        return switch (block.block().role()) {
            case HEADLINE, SUBHEADING -> Look.STRONG;
            case KICKER, BYLINE, DATE, CAPTION, CREDIT, FOOTNOTE -> Look.QUIET;
            default -> Look.PLAIN;
        };
    }
}

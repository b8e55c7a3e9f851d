package org.sourceline.ui.editor.ruler;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.annotate.Moving;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.Messages;
import org.sourceline.ui.editor.AnnotationWords;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.style.Palette;

/**
 * A sign beside each row in which a person's annotation begins whose place is not the letter-for-letter one since the text changed: {@code ≈}
 * where it was carried over to words that have changed, {@code ?} in a frame where it may stand and a person has to say so.
 */
public final class PlaceColumn extends MarginColumn {

    private static final int WIDTH = 14;

    private record Sign(Anchored one, AnchorState state, int start) {
    }

    private @Nullable ArticleSets sets;
    private List<Sign> open = List.of();

    @Override
    public int getWidth() {
        return WIDTH;
    }

    @Override
    public void show(@Nullable ArticleSets opened) {
        sets = opened;
        changed();
        super.show(opened);
    }

    /** Annotations changed. */
    public void changed() {
        open = sets == null ? List.of() : pending(sets);
        redraw();
    }

    private static List<Sign> pending(ArticleSets sets) {
        return Moving.pending(sets).stream().flatMap(one -> Moving.candidate(sets, one).stream().map(span -> new Sign(one, AnchorState.REVIEW, span.start())))
                .toList();
    }

    private List<Sign> visible(Coordinates coordinates, ArticleSets shown, int height) {
        TextSpan seen = coordinates.between(0, height);
        List<Sign> signs = new ArrayList<>();
        shown.marksIn(seen, mark -> {
            if (isAligned(mark)) {
                signs.add(new Sign(mark.of(), AnchorState.ALIGNED, mark.span().start()));
            }
        });
        open.stream().filter(sign -> seen.start() <= sign.start && sign.start <= seen.end()).forEach(signs::add);
        return signs;
    }

    private static boolean isAligned(Mark mark) {
        return mark.of().annotation().status() != Status.SUGGESTED && AnchorMark.of(mark.of().annotation()).state() == AnchorState.ALIGNED;
    }

    @Override
    void paint(GC gc, Coordinates coordinates, ArticleSets shown, int height) {
        gc.setAntialias(SWT.ON);
        for (Sign sign : visible(coordinates, shown, height)) {
            coordinates.toWidget(sign.start).ifPresent(offset -> draw(gc, sign.state, coordinates.widget().getLocationAtOffset(offset).y
                    + coordinates.widget().getBaseline(offset)));
        }
    }

    private static void draw(GC gc, AnchorState state, int baseline) {
        boolean asks = state == AnchorState.REVIEW;
        String sign = asks ? "?" : "≈";
        gc.setForeground(Palette.color(asks ? Palette.TEXT : Palette.QUIET));
        Point size = gc.textExtent(sign);
        int top = baseline - size.y + gc.getFontMetrics().getDescent();
        if (asks) {
            gc.setBackground(Palette.color(Palette.OCCURRENCE));
            gc.fillRoundRectangle(0, top, WIDTH - 1, size.y, 4, 4);
            gc.drawRoundRectangle(0, top, WIDTH - 2, size.y - 1, 4, 4);
        }
        gc.drawText(sign, (WIDTH - size.x) / 2, top, true);
    }

    @Override
    @Nullable String tip(Coordinates coordinates, ArticleSets shown, int x, int y) {
        List<String> words = visible(coordinates, shown, coordinates.widget().getSize().y).stream().filter(sign -> isAt(coordinates, sign, y))
                .map(sign -> Messages.get("editor.place." + sign.state.json(), AnnotationWords.shorten(passage(sign.one)), sign.one.set())).distinct().toList();
        return words.isEmpty() ? null : String.join("\n", words);
    }

    private static boolean isAt(Coordinates coordinates, Sign sign, int y) {
        return coordinates.toWidget(sign.start).filter(offset -> {
            int top = coordinates.widget().getLocationAtOffset(offset).y;
            return top <= y && y <= top + coordinates.widget().getLineHeight(offset);
        }).isPresent();
    }

    private static String passage(Anchored one) {
        return one.annotation().target().isEmpty() ? "" : one.annotation().target().getFirst().exact();
    }
}

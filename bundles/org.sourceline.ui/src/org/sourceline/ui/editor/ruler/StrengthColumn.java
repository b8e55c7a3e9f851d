package org.sourceline.ui.editor.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.Strength;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.AnnotationWords;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.style.Palette;

/** A bar for each claim beside its words: form and colour tell how firmly it is sourced. Bars that would overlap stand side by side. */
public final class StrengthColumn extends MarginColumn {

    private static final int LANES = 3;
    private static final int LANE = 6;
    private static final int SIGN = 15;
    private static final int WIDTH = SIGN + LANES * LANE + 4;
    private static final int SUGGESTED = 70;

    private record Bar(Anchored claim, Strength strength, int top, int bottom, int lane) {
    }

    @Override
    public int getWidth() {
        return WIDTH;
    }

    @Override
    void paint(GC gc, Coordinates coordinates, ArticleSets shown, int height) {
        gc.setAntialias(SWT.ON);
        for (Bar bar : bars(coordinates, shown, height)) {
            draw(gc, bar);
        }
    }

    /** The bars of the visible claims, from right to left where they overlap. */
    private static List<Bar> bars(Coordinates coordinates, ArticleSets shown, int height) {
        Set<Anchored> claims = new LinkedHashSet<>();
        shown.marksIn(coordinates.between(0, height), mark -> {
            if (mark.of().annotation().body() instanceof ClaimBody) {
                claims.add(mark.of());
            }
        });
        List<Bar> bars = new ArrayList<>();
        List<Anchored> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing(StrengthColumn::extent));
        for (Anchored claim : sorted) {
            bar(coordinates, claim, height, bars).ifPresent(bars::add);
        }
        return bars;
    }

    private static TextSpan extent(Anchored claim) {
        return claim.extent().or(() -> claim.cue().stream().findFirst()).orElse(new TextSpan(0, 0));
    }

    private static Optional<Bar> bar(Coordinates coordinates, Anchored claim, int height, List<Bar> before) {
        if (!(claim.annotation().body() instanceof ClaimBody body)) {
            return Optional.empty();
        }
        return coordinates.toWidget(extent(claim)).filter(span -> !span.isEmpty()).map(span -> {
            StyledText widget = coordinates.widget();
            int top = Math.max(-8, widget.getLocationAtOffset(span.start()).y + 2);
            int last = span.end() - 1;
            int bottom = Math.min(height + 8, widget.getLocationAtOffset(last).y + widget.getBaseline(last) + 3);
            return new Bar(claim, Strength.of(body), top, bottom, lane(before, top, bottom));
        });
    }

    private static int lane(List<Bar> before, int top, int bottom) {
        for (int lane = 0; lane < LANES; lane++) {
            int wanted = lane;
            if (before.stream().noneMatch(bar -> bar.lane() == wanted && bar.top() <= bottom && top <= bar.bottom())) {
                return lane;
            }
        }
        return LANES - 1;
    }

    private static int x(Bar bar) {
        return WIDTH - 5 - bar.lane() * LANE;
    }

    private static void draw(GC gc, Bar bar) {
        boolean suggested = bar.claim().annotation().status() == Status.SUGGESTED;
        Color color = suggested ? Palette.blend(Palette.id(bar.strength()), Palette.PAGE, SUGGESTED) : Palette.color(Palette.id(bar.strength()));
        gc.setForeground(color);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setLineWidth(4);
        gc.setLineStyle(SWT.LINE_SOLID);
        switch (bar.strength()) {
            case ON_RECORD, DENIAL -> { }
            case DOCUMENT -> gc.setLineWidth(1);
            case ANONYMOUS -> gc.setLineDash(new int[] {7, 3});
            case UNSOURCED -> gc.setLineDash(new int[] {3, 3});
            case SILENCE -> gc.setLineWidth(2);
        }
        int x = x(bar);
        gc.drawLine(x, bar.top(), x, bar.bottom());
        if (bar.strength() == Strength.DOCUMENT) {
            gc.drawLine(x - 3, bar.top(), x - 3, bar.bottom());
        }
        if (bar.lane() == 0) {
            sign(gc, bar.strength(), Math.max(bar.top(), 0) + 7);
        }
    }

    /** What is not on record has a sign besides. */
    private static void sign(GC gc, Strength strength, int y) {
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        int x = SIGN / 2;
        switch (strength) {
            case ON_RECORD, DOCUMENT -> { }
            case DENIAL -> {
                gc.drawOval(x - 5, y - 5, 10, 10);
                gc.drawLine(x - 3, y + 3, x + 3, y - 3);
            }
            case SILENCE -> {
                gc.drawOval(x - 5, y - 5, 10, 10);
                gc.drawLine(x - 2, y, x + 2, y);
            }
            case ANONYMOUS -> {
                gc.drawPolygon(new int[] {x - 5, y + 4, x, y - 5, x + 5, y + 4});
                gc.drawLine(x, y - 1, x, y + 1);
            }
            case UNSOURCED -> gc.drawText("?", x - gc.textExtent("?").x / 2, y - gc.textExtent("?").y / 2, true);
        }
    }

    @Override
    @Nullable String tip(Coordinates coordinates, ArticleSets shown, int x, int y) {
        List<Bar> bars = coordinates.widget().getCharCount() == 0 ? List.of() : bars(coordinates, shown, coordinates.widget().getSize().y);
        List<String> words = bars.stream().filter(bar -> bar.top() <= y && y <= bar.bottom())
                .filter(bar -> x < SIGN || Math.abs(x - x(bar)) <= LANE).map(bar -> AnnotationWords.strength(bar.claim(), shown)).toList();
        return words.isEmpty() ? null : String.join("\n", words);
    }
}

package org.sourceline.ui.editor.painting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Mark;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.ui.editor.Coordinates;
import org.sourceline.ui.style.LinePainter;
import org.sourceline.ui.style.LineStyle;
import org.sourceline.ui.style.MarkKind;
import org.sourceline.ui.style.Palette;
import org.sourceline.ui.style.StylePreferences;

/**
 * Draws the lines under marks of the part that is repainted: the shortest mark next to the words, those around it below; what a person
 * made or accepted heavier than what is suggested; and a frame around the selected annotation.
 */
final class UnderlinePainter implements PaintListener {

    private static final int MOST_LEVELS = 3;
    private static final int SUGGESTED = 78;

    private record Line(TextSpan shown, LineStyle style, Color color, boolean heavy) {
    }

    private final Coordinates coordinates;
    private final ArticleSets sets;
    private final Supplier<Optional<Anchored>> selected;

    UnderlinePainter(Coordinates coordinates, ArticleSets sets, Supplier<Optional<Anchored>> selected) {
        this.coordinates = coordinates;
        this.sets = sets;
        this.selected = selected;
    }

    @Override
    public void paintControl(PaintEvent event) {
        StyledText widget = coordinates.widget();
        if (widget.getCharCount() == 0) {
            return;
        }
        int top = event.y;
        int bottom = event.y + event.height;
        event.gc.setAntialias(SWT.OFF);
        draw(event.gc, lines(coordinates.between(top, bottom)), top, bottom);
        selected.get().ifPresent(one -> frame(event.gc, one, top, bottom));
    }

    private List<Line> lines(TextSpan visible) {
        List<Line> lines = new ArrayList<>();
        sets.marksIn(visible, mark -> {
            MarkKind kind = MarkKind.of(mark);
            if (kind != null && StylePreferences.isShown(kind) && StylePreferences.line(kind) != LineStyle.NONE) {
                line(mark, kind).ifPresent(lines::add);
            }
        });
        lines.sort(Comparator.comparingInt(line -> line.shown().length()));
        return lines;
    }

    private Optional<Line> line(Mark mark, MarkKind kind) {
        boolean suggested = mark.of().annotation().status() == Status.SUGGESTED;
        Color color = suggested ? Palette.blend(kind.color(), Palette.PAGE, SUGGESTED) : Palette.color(kind.color());
        return coordinates.toWidget(mark.span()).filter(shown -> !shown.isEmpty())
                .map(shown -> new Line(shown, StylePreferences.line(kind), color, !suggested));
    }

    /** Each line goes to the first level where no shorter one that it touches lies. */
    private void draw(GC gc, List<Line> lines, int top, int bottom) {
        List<List<TextSpan>> levels = new ArrayList<>();
        for (Line line : lines) {
            int level = 0;
            while (level < levels.size() && levels.get(level).stream().anyMatch(other -> other.overlaps(line.shown()))) {
                level++;
            }
            if (level == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(line.shown());
            if (level < MOST_LEVELS) {
                draw(gc, line, level, top, bottom);
            }
        }
    }

    private void draw(GC gc, Line line, int level, int top, int bottom) {
        for (Coordinates.Row row : coordinates.rows(line.shown(), top, bottom)) {
            int y = row.y() + row.baseline() + 3 + level * (LinePainter.PITCH + 1);
            LinePainter.draw(gc, line.style(), line.color(), row.x(), row.width(), y, line.heavy());
        }
    }

    private void frame(GC gc, Anchored one, int top, int bottom) {
        gc.setForeground(Palette.color(Palette.SELECTED));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        for (TextSpan span : one.target().isEmpty() ? one.cue() : one.target()) {
            coordinates.toWidget(span).ifPresent(shown -> {
                for (Coordinates.Row row : coordinates.rows(shown, top, bottom)) {
                    gc.drawRoundRectangle(row.x() - 2, row.y() - 1, row.width() + 3, row.baseline() + 5, 4, 4);
                }
            });
        }
    }
}

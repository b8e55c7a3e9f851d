package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of plain text. How a file is wrapped is told from its own lines: blank lines, indentation, trailing spaces, and
 * lines that end although the next word had room.
 */
final class PlainLayout {

    private final List<Line> lines;
    private final LineSpacing spacing;
    private final Wrapping wrapping;
    private final Indentation indentation;

    private PlainLayout(List<Line> lines) {
        this.lines = lines;
        this.spacing = LineSpacing.of(lines);
        this.wrapping = Wrapping.of(lines, spacing);
        this.indentation = Indentation.of(lines, spacing);
    }

    static List<RawBlock> blocks(String text) {
        return new PlainLayout(Lines.of(text)).find();
    }

    private List<RawBlock> find() {
        List<RawBlock> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i + 1 == lines.size() || breaks(i, i + 1)) {
                blocks.add(new RawBlock(lines.get(first).cover(lines.get(i))));
                first = i + 1;
                indentation.end();
            }
        }
        return blocks;
    }

    /** Whether a paragraph ends with one line, the next being the first of another. */
    private boolean breaks(int at, int next) {
        Line line = lines.get(at);
        Line behind = lines.get(next);
        indentation.add(line);
        if (behind.blanksBefore() > spacing.blanks() || line.traits().rule() || behind.traits().rule()
                || line.traits().tabular() && behind.traits().tabular()) {
            return true;
        }
        Wrapping.Width width = wrapping.width(at);
        if (!width.isWrapped() && !(line.runsInto(behind) && line.width() >= behind.width() / 2)) {
            return true;
        }
        int room = width.isWrapped() ? wrapping.room(at, width.columns()) : -1;
        if (behind.traits().bullet() && (line.stops() || line.traits().colon() || room >= 0)) {
            return true;
        }
        if (line.runsInto(behind)) {
            return false;
        }
        return spacing.flowed() && !line.trailing() || indentation.breaksBefore(behind, line.stops() || room >= 0)
                || endsEarly(line, behind, room, width);
    }

    /**
     * Whether the line ends although there was room: clearly so behind a sentence, by far where none ends, as in headings, or where the
     * indentation speaks against it.
     */
    private boolean endsEarly(Line line, Line next, int room, Wrapping.Width width) {
        if (line.traits().open()) {
            return false;
        }
        boolean ended = !indentation.goesOnWith(next) && (line.stops() || line.traits().colon());
        return room >= (ended ? width.slack() : width.far())
                || line.traits().capitals() && !next.traits().capitals() && room >= 0;
    }
}

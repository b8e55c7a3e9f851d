package org.sourceline.core.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;

/** Turns what a reader marked into spans that may be annotated. All offsets are UTF-16 units of the reading text. */
public final class ReadingSpans {

    private ReadingSpans() {
    }

    /**
     * The spans in order and apart: without white space at their ends, no grapheme split, cut where a block ends; those that touch in
     * one block are one. Boilerplate between the blocks of a selection is left out. Empty if nothing but white space was marked.
     */
    public static List<TextSpan> clean(ReadingText reading, Collection<TextSpan> marked) {
        List<TextSpan> pieces = new ArrayList<>();
        marked.forEach(span -> cut(reading, span, pieces));
        boolean article = pieces.stream().anyMatch(piece -> !isBoilerplate(reading, piece));
        if (article) {
            pieces.removeIf(piece -> isBoilerplate(reading, piece));
        }
        pieces.sort(null);
        return join(reading, pieces);
    }

    private static boolean isBoilerplate(ReadingText reading, TextSpan piece) {
        return blockAt(reading, piece.start()).block().isBoilerplate();
    }

    private static void cut(ReadingText reading, TextSpan span, List<TextSpan> pieces) {
        String text = reading.text();
        if (reading.blocks().isEmpty() || span.isEmpty()) {
            return;
        }
        for (int i = blockIndex(reading, span.start()); i < reading.blocks().size(); i++) {
            TextSpan block = reading.blocks().get(i).span();
            if (block.start() >= span.end()) {
                break;
            }
            int start = Math.max(block.start(), Graphemes.floor(text, span.start()));
            int end = Math.min(block.end(), Graphemes.ceiling(text, Math.min(span.end(), text.length())));
            TextSpan piece = trim(text, start, Math.max(start, end));
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
        }
    }

    private static List<TextSpan> join(ReadingText reading, List<TextSpan> sorted) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan piece : sorted) {
            TextSpan last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && touches(reading, last, piece)) {
                joined.set(joined.size() - 1, last.cover(piece));
            } else {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean touches(ReadingText reading, TextSpan left, TextSpan right) {
        if (right.start() <= left.end()) {
            return true;
        }
        return reading.text().substring(left.end(), right.start()).isBlank()
                && blockIndex(reading, left.start()) == blockIndex(reading, right.start());
    }

    static TextSpan trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The block that holds an offset; the line end behind a block belongs to it. */
    public static ReadingBlock blockAt(ReadingText reading, int offset) {
        return reading.blocks().get(blockIndex(reading, offset));
    }

    /** The number of the block that holds an offset, from 0. */
    public static int blockIndex(ReadingText reading, int offset) {
        List<ReadingBlock> blocks = reading.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}

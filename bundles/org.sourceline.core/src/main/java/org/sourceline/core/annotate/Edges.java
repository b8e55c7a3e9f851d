package org.sourceline.core.annotate;

import java.text.BreakIterator;
import java.util.Locale;

import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.ReadingText;

/** Moves the edges of a span by words or graphemes. All offsets are UTF-16 units of the reading text. */
public final class Edges {

    /** Which edge moves. */
    public enum Edge {
        BEGIN, END
    }

    /** Where it moves: away from the middle or towards it. */
    public enum Direction {
        WIDEN, SHORTEN
    }

    /** How far it moves. */
    public enum Unit {
        WORD, CHARACTER
    }

    /**
     * One move.
     *
     * @param acrossBlocks whether widening may leave the paragraph
     */
    public record Move(Edge edge, Direction direction, Unit unit, boolean acrossBlocks) {
        public Move(Edge edge, Direction direction, Unit unit) {
            this(edge, direction, unit, false);
        }
    }

    private Edges() {
    }

    /** The span after a move; the same one where it cannot move further. White space at the edges is skipped; the result is never empty. */
    public static TextSpan move(ReadingText reading, TextSpan span, Move move) {
        String text = reading.text();
        TextSpan room = move.acrossBlocks() ? new TextSpan(0, text.length()) : ReadingSpans.blockAt(reading, span.start()).span();
        TextSpan within = room.contains(span) ? room : room.cover(span);
        TextSpan moved = move.direction() == Direction.WIDEN ? widen(text, span, within, move) : shorten(text, span, move);
        TextSpan trimmed = ReadingSpans.trim(text, moved.start(), moved.end());
        return trimmed.isEmpty() ? span : trimmed;
    }

    private static TextSpan widen(String text, TextSpan span, TextSpan room, Move move) {
        if (move.edge() == Edge.END) {
            int from = skipSpace(text, span.end(), room.end());
            int end = move.unit() == Unit.WORD ? wordEnd(text, from, room.end()) : Math.min(room.end(), Graphemes.next(text, from));
            return new TextSpan(span.start(), Math.max(end, span.end()));
        }
        int from = skipSpaceBack(text, span.start(), room.start());
        int start = move.unit() == Unit.WORD ? wordStart(text, room.start(), from)
                : Math.max(room.start(), Graphemes.previous(text, from));
        return new TextSpan(Math.min(start, span.start()), span.end());
    }

    private static TextSpan shorten(String text, TextSpan span, Move move) {
        if (move.unit() == Unit.CHARACTER) {
            return move.edge() == Edge.END ? new TextSpan(span.start(), Math.max(span.start(), Graphemes.previous(text, span.end())))
                    : new TextSpan(Math.min(span.end(), Graphemes.next(text, span.start())), span.end());
        }
        if (move.edge() == Edge.END) {
            int last = wordStart(text, span.start(), span.end());
            int end = wordEndBefore(text, span.start(), last);
            return end > span.start() ? new TextSpan(span.start(), end) : span;
        }
        int first = wordEnd(text, span.start(), span.end());
        int start = wordStartBehind(text, first, span.end());
        return start < span.end() ? new TextSpan(start, span.end()) : span;
    }

    private static int skipSpace(String text, int from, int limit) {
        int at = from;
        while (at < limit && ReadingSpans.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpaceBack(String text, int from, int limit) {
        int at = from;
        while (at > limit && ReadingSpans.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The end of the first word behind an offset; the limit if only punctuation is left. */
    private static int wordEnd(String text, int from, int limit) {
        BreakIterator words = words(text, from, limit);
        for (int at = words.next(), before = 0; at != BreakIterator.DONE; before = at, at = words.next()) {
            if (isWord(text, from + before, from + at)) {
                return from + at;
            }
        }
        return limit;
    }

    /** The start of the last word before an offset; the limit if only punctuation is left. */
    private static int wordStart(String text, int limit, int from) {
        BreakIterator words = words(text, limit, from);
        int behind = words.last();
        for (int at = words.previous(); at != BreakIterator.DONE; behind = at, at = words.previous()) {
            if (isWord(text, limit + at, limit + behind)) {
                return limit + at;
            }
        }
        return limit;
    }

    /** The end of the last word before an offset; the limit if there is none. */
    private static int wordEndBefore(String text, int limit, int from) {
        BreakIterator words = words(text, limit, from);
        int behind = words.last();
        for (int at = words.previous(); at != BreakIterator.DONE; behind = at, at = words.previous()) {
            if (isWord(text, limit + at, limit + behind)) {
                return limit + behind;
            }
        }
        return limit;
    }

    /** The start of the first word behind an offset; the limit if there is none. */
    private static int wordStartBehind(String text, int from, int limit) {
        BreakIterator words = words(text, from, limit);
        for (int at = words.next(), before = 0; at != BreakIterator.DONE; before = at, at = words.next()) {
            if (isWord(text, from + before, from + at)) {
                return from + before;
            }
        }
        return limit;
    }

    private static BreakIterator words(String text, int start, int end) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(start, end));
        return words;
    }

    /** Letters, digits, currency signs and pictures count; punctuation does not. */
    private static boolean isWord(String text, int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(c -> Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL || Character.getType(c) == Character.OTHER_SYMBOL);
    }
}

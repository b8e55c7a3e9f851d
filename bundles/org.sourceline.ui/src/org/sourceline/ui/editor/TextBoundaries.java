package org.sourceline.ui.editor;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

import org.sourceline.core.model.TextSpan;

/**
 * Words, sentences and graphemes of the reading text, found in one line at a time. All offsets are UTF-16 units of the reading text.
 *
 * @param text the reading text
 */
public record TextBoundaries(String text) {

    /** The word around an offset, or the one that ends there; empty where neither is. */
    public Optional<TextSpan> wordAt(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        if (!isWord(at) && at > 0 && isWord(at - 1)) {
            at--;
        }
        if (!isWord(at)) {
            return Optional.empty();
        }
        int start = at;
        int end = at;
        while (start > 0 && (isWord(start - 1) || isInner(start - 1))) {
            start--;
        }
        while (end < text.length() && (isWord(end) || isInner(end))) {
            end++;
        }
        return Optional.of(new TextSpan(start, end));
    }

    private boolean isWord(int offset) {
        if (offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_';
    }

    /** A hyphen, apostrophe or point with letters or digits on either side holds a word together. */
    private boolean isInner(int offset) {
        char c = text.charAt(offset);
        boolean joins = c == '-' || c == '.' || c == ',' || c == '\u2010' || c == '\u2011';
        boolean digitsOnly = c == ',';
        if (!joins || offset == 0 || offset + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(offset - 1);
        char behind = text.charAt(offset + 1);
        return digitsOnly ? Character.isDigit(before) && Character.isDigit(behind)
                : Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind);
    }

    /** The sentence around an offset, without white space at its ends; empty on an empty line. */
    public Optional<TextSpan> sentenceAt(int offset) {
        TextSpan line = lineAt(offset);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line.of(text));
        int at = Math.clamp((long) offset - line.start(), 0, line.length());
        int end = at >= line.length() ? sentences.last() : sentences.following(at);
        int start = sentences.previous();
        if (end == BreakIterator.DONE || start == BreakIterator.DONE) {
            return Optional.empty();
        }
        TextSpan trimmed = trim(new TextSpan(line.start() + start, line.start() + end));
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    /** The line around an offset, without its end. */
    public TextSpan lineAt(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        int start = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return new TextSpan(start, end < 0 ? text.length() : end);
    }

    /** The span without white space at its ends; empty at its start if there is nothing else. */
    public TextSpan trim(TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextSpan(start, end);
    }

    /** The span, widened to whole graphemes (UAX #29 as the Java platform knows it). */
    public TextSpan wholeGraphemes(TextSpan span) {
        return span.isEmpty() ? span : new TextSpan(graphemeStart(span.start()), graphemeEnd(span.end()));
    }

    private int graphemeStart(int offset) {
        TextSpan line = lineAt(offset);
        BreakIterator graphemes = graphemes(line);
        int at = offset - line.start();
        return line.start() + (graphemes.isBoundary(at) ? at : graphemes.preceding(at));
    }

    private int graphemeEnd(int offset) {
        TextSpan line = lineAt(offset);
        BreakIterator graphemes = graphemes(line);
        int at = offset - line.start();
        return line.start() + (graphemes.isBoundary(at) ? at : graphemes.following(at));
    }

    private BreakIterator graphemes(TextSpan line) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(line.of(text));
        return graphemes;
    }
}

package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sourceline.core.model.TextSpan;

/** Writes the reading text of a list of blocks, unit by unit, and notes where each unit came from. */
final class ReadingBuilder {

    /** Words before which a hyphen at a line's end hangs in the air: "pre- and post-war". */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e");

    private final String source;
    private final StringBuilder out;
    private final OffsetRuns.Builder runs = new OffsetRuns.Builder();
    private final List<ReadingBlock> blocks = new ArrayList<>();
    private final LineCutter cutter;

    ReadingBuilder(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length() + 16);
        this.cutter = new LineCutter(out, runs);
    }

    /** Writes one block; nothing if all of it folds away. */
    void add(Block block) {
        int start = out.length();
        cutter.startLine();
        fold(block.span());
        if (out.length() > start) {
            cutter.finish();
            blocks.add(new ReadingBlock(block, new TextSpan(start, out.length())));
            out.append('\n');
        }
    }

    ReadingText build() {
        String text = out.toString();
        return new ReadingText(text, blocks, runs.build(text, source.length()));
    }

    private void fold(TextSpan span) {
        int first = out.length();
        int gap = -1;
        int last = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            switch (Fold.of(c)) {
                case KEEP -> {
                    if (gap >= 0 && out.length() > first && !joins(last, i, span.end())) {
                        append(' ', gap);
                    }
                    append(Fold.shown(c), i);
                    gap = -1;
                    last = i;
                }
                case SPACE -> gap = gap < 0 ? i : gap;
                case DROP -> {
                    // Leaves no trace, not even a break between words.
                }
            }
        }
    }

    private void append(char c, int from) {
        runs.add(out.length(), from);
        out.append(c);
        cutter.appended();
    }

    /** Whether two kept characters stand together in the reading text although a line end parts them in the source. */
    private boolean joins(int before, int behind, int limit) {
        if (behind - before < 2 || !hasLineEnd(before + 1, behind)) {
            return false;
        }
        return isSoftlyHyphenated(before, behind) || isHyphenated(before, behind, limit)
                || Fold.standsAlone(source.codePointBefore(before + 1)) && Fold.standsAlone(source.codePointAt(behind));
    }

    private boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Lines.isLineEnd(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSoftlyHyphenated(int before, int behind) {
        return source.charAt(before + 1) == Fold.SOFT_HYPHEN && Lines.isLineEnd(source.charAt(before + 2))
                && Character.isLetter(source.charAt(behind));
    }

    /** A word with a hyphen, broken right behind it. The hyphen stays: nobody knows whether it was put there by the wrapping. */
    private boolean isHyphenated(int before, int behind, int limit) {
        char hyphen = source.charAt(before);
        return (hyphen == '-' || hyphen == '\u2010') && before > 0 && Character.isLetterOrDigit(source.charAt(before - 1))
                && Lines.isLineEnd(source.charAt(before + 1)) && Character.isLetterOrDigit(source.charAt(behind))
                && !CONJUNCTIONS.contains(wordAt(behind, limit));
    }

    private String wordAt(int start, int limit) {
        int end = start;
        while (end < limit && end - start < 8 && Character.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }
}

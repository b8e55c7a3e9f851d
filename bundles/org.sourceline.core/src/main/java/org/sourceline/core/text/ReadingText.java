package org.sourceline.core.text;

import java.util.List;

/**
 * The text that the editor shows and the analyser reads: one line for each block (a block beyond {@link #MAX_LINE} takes several), soft
 * line ends joined, white space folded. Derived from source text and blocks, never stored.
 *
 * @param text lines ended by {@code \n}, the last one too unless the text is empty
 * @param blocks in order; together they cover every line
 */
public record ReadingText(String text, List<ReadingBlock> blocks, OffsetMap map) {

    /** The longest line in UTF-16 units: a text widget that wraps words takes seconds to lay out one of 20,000. */
    public static final int MAX_LINE = 4_000;

    public ReadingText {
        blocks = List.copyOf(blocks);
    }
}

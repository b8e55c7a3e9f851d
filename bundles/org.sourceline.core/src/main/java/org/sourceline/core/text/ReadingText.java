package org.sourceline.core.text;

import java.util.List;
import java.util.Optional;

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

    /**
     * Makes the reading text of blocks. Text that is not white space and lies in none of them becomes blocks too: a paragraph, or
     * navigation where it has neither letter nor digit. A block with nothing to show gets no line. White space of any kind folds to one
     * space; soft hyphens, zero-width spaces and control characters are left out; a word with a hyphen at the end
     * of a line keeps the hyphen and gets no space. A line beyond {@link #MAX_LINE} ends at a sentence or a space, else between two grapheme clusters.
     *
     * @param blocks in any order
     * @throws IllegalArgumentException if two blocks overlap or one lies outside the text
     */
    public static ReadingText of(SourceText source, List<Block> blocks) {
        ReadingBuilder builder = new ReadingBuilder(source.text());
        Coverage.complete(source.text(), blocks).forEach(builder::add);
        return builder.build();
    }

    /** The block that the line at an offset belongs to, in O(log n); none behind the last line. */
    public Optional<ReadingBlock> blockAt(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.size() ? Optional.of(blocks.get(low)) : Optional.empty();
    }
}

package org.sourceline.core.text;

import org.sourceline.core.model.TextSpan;

/**
 * A block as it stands in the reading text.
 *
 * @param block the block of the source text
 * @param span in UTF-16 units of the reading text, without the line end behind it
 */
public record ReadingBlock(Block block, TextSpan span) {
}

/** From bytes to the text a reader sees: decoding, source text, blocks, reading text and the map between the two. */
@NullMarked
package org.sourceline.core.text;

import org.jspecify.annotations.NullMarked;

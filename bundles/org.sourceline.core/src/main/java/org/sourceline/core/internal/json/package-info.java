/** Reads JSON as a stream of tokens, straight from the bytes. */
@NullMarked
package org.sourceline.core.internal.json;

import org.jspecify.annotations.NullMarked;

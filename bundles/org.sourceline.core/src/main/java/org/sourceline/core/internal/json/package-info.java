/**
 * Reads JSON as a stream of tokens, straight from the bytes: pages of hundreds of thousands of annotations say the same texts again and again, which are
 * made once here. It stands beside Jackson, which reads and writes what is small, and is tested against it.
 */
@NullMarked
package org.sourceline.core.internal.json;

import org.jspecify.annotations.NullMarked;

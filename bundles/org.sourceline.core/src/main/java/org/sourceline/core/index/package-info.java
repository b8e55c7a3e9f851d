/** Intervals of a text, found by position: the store behind underlines, hovers and rulers. */
@NullMarked
package org.sourceline.core.index;

import org.jspecify.annotations.NullMarked;

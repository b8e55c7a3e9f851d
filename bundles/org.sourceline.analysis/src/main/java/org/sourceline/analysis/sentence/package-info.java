/** Sentences of a reading text, not broken at abbreviations or inside quotations. */
@NullMarked
package org.sourceline.analysis.sentence;

import org.jspecify.annotations.NullMarked;

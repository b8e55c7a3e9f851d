/** Dates, amounts of money and percentages, with normalised values. */
@NullMarked
package org.sourceline.analysis.value;

import org.jspecify.annotations.NullMarked;

/** Which statements of two articles speak of the same thing, and how they stand to each other. */
@NullMarked
package org.sourceline.analysis.compare.claim;

import org.jspecify.annotations.NullMarked;

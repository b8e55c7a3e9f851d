/** Quotations of one article sought in another: what is verbatim, what was changed. */
@NullMarked
package org.sourceline.analysis.compare.quote;

import org.jspecify.annotations.NullMarked;

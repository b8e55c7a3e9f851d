/** The report on an article or a case: one page of HTML that needs nothing else and runs nothing. */
@NullMarked
package org.sourceline.analysis.report;

import org.jspecify.annotations.NullMarked;

/** What is doubtful in an article and its sets: rules that look at annotations and say, for each doubt, what and where. */
@NullMarked
package org.sourceline.analysis.finding;

import org.jspecify.annotations.NullMarked;

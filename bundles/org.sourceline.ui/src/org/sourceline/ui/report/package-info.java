/** Exporting a report on a case or an article. */
@NullMarked
package org.sourceline.ui.report;

import org.jspecify.annotations.NullMarked;

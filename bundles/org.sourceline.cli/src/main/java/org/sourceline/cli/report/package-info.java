/** The command {@code report}: a page of HTML on an article or a case. */
@NullMarked
package org.sourceline.cli.report;

import org.jspecify.annotations.NullMarked;

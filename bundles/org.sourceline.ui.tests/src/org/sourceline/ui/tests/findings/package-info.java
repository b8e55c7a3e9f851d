/** Findings in the real workbench. */
@NullMarked
package org.sourceline.ui.tests.findings;

import org.jspecify.annotations.NullMarked;

/** Findings in the workbench: written as markers, listed in the platform's marker view, mended by quick fixes. */
@NullMarked
package org.sourceline.ui.findings;

import org.jspecify.annotations.NullMarked;

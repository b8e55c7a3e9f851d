/** The case explorer: a common navigator over the cases of the workspace. */
@NullMarked
package org.sourceline.ui.cases.explorer;

import org.jspecify.annotations.NullMarked;

/** The source line in the real workbench. */
@NullMarked
package org.sourceline.ui.tests.provenance;

import org.jspecify.annotations.NullMarked;

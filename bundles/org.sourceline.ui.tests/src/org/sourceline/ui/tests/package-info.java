/** Tests that open the real workbench. */
@NullMarked
package org.sourceline.ui.tests;

import org.jspecify.annotations.NullMarked;

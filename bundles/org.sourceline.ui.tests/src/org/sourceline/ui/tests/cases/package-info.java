/** Cases in the real workbench. */
@NullMarked
package org.sourceline.ui.tests.cases;

import org.jspecify.annotations.NullMarked;

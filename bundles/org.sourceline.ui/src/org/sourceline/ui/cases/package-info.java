/** Cases in the workspace: their nature and builder, the wizards that make and fill them, the explorer, and the way to open an article. */
@NullMarked
package org.sourceline.ui.cases;

import org.jspecify.annotations.NullMarked;

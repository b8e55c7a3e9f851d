/** Typography and marks of the article, painted for what is visible only. */
@NullMarked
package org.sourceline.ui.editor.painting;

import org.jspecify.annotations.NullMarked;

/** What an annotation under the pointer is, who made it and why, and what can be done with it. */
@NullMarked
package org.sourceline.ui.editor.hover;

import org.jspecify.annotations.NullMarked;

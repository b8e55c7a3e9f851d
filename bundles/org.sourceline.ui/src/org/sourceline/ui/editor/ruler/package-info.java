/** What stands beside the text: paragraph numbers, the strength of sources, and the overview of the whole article. */
@NullMarked
package org.sourceline.ui.editor.ruler;

import org.jspecify.annotations.NullMarked;

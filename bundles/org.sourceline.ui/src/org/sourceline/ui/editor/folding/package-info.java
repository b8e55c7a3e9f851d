/** Folds runs of blocks that are no part of the article to one quiet line. */
@NullMarked
package org.sourceline.ui.editor.folding;

import org.jspecify.annotations.NullMarked;

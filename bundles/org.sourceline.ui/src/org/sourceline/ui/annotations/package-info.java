/** The view that lists the annotations of an article: sorted, filtered and grouped in the background, drawn row by row. */
@NullMarked
package org.sourceline.ui.annotations;

import org.jspecify.annotations.NullMarked;

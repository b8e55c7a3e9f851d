/** The review of annotations that lost their place when the article's text changed. */
@NullMarked
package org.sourceline.ui.anchor;

import org.jspecify.annotations.NullMarked;

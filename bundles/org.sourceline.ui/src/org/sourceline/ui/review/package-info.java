/** The review: a view that leads through the suggestions of an article or a case, and the commands that decide on many at once. */
@NullMarked
package org.sourceline.ui.review;

import org.jspecify.annotations.NullMarked;

/** The annotation sets of an article as the user handles them: new, shown, active, renamed, deleted. */
@NullMarked
package org.sourceline.ui.sets;

import org.jspecify.annotations.NullMarked;

/** The view of all sources of a case: what each of them says, denies and does not answer. */
@NullMarked
package org.sourceline.ui.sources;

import org.jspecify.annotations.NullMarked;

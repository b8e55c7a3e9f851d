/**
 * Annotating by keyboard: one handler class for each kind of command, named in {@code plugin.xml} with the key, the menus and the
 * enablement of each. The handlers collect what the user means; what an edit is, {@link org.sourceline.core.annotate} knows.
 */
@NullMarked
package org.sourceline.ui.annotate;

import org.jspecify.annotations.NullMarked;

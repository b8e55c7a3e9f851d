/** The command {@code merge}: two changed states of a page made one, also on behalf of git. */
@NullMarked
package org.sourceline.cli.merge;

import org.jspecify.annotations.NullMarked;

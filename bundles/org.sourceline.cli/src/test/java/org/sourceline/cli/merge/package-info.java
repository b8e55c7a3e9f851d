/** Tests of the command {@code merge}. */
@NullMarked
package org.sourceline.cli.merge;

import org.jspecify.annotations.NullMarked;

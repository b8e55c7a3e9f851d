/** Tests of the command that writes pages. */
@NullMarked
package org.sourceline.cli.annotate;

import org.jspecify.annotations.NullMarked;

/** The command line. */
@NullMarked
package org.sourceline.cli;

import org.jspecify.annotations.NullMarked;

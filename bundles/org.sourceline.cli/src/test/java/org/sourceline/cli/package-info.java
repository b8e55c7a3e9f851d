/** Tests of the command line, called inside the test's own process. */
@NullMarked
package org.sourceline.cli;

import org.jspecify.annotations.NullMarked;

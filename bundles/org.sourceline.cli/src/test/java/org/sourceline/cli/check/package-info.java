/** Tests of the command that lists what is doubtful. */
@NullMarked
package org.sourceline.cli.check;

import org.jspecify.annotations.NullMarked;

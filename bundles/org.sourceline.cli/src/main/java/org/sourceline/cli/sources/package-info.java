/** The command that lists the sources of a case. */
@NullMarked
package org.sourceline.cli.sources;

import org.jspecify.annotations.NullMarked;

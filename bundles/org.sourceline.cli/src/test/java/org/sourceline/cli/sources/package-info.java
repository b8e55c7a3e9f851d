/** Tests of the command that lists sources. */
@NullMarked
package org.sourceline.cli.sources;

import org.jspecify.annotations.NullMarked;

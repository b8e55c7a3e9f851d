/** Tests of the command that prints an article. */
@NullMarked
package org.sourceline.cli.show;

import org.jspecify.annotations.NullMarked;

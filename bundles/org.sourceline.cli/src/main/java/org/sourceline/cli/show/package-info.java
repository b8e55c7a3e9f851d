/** The command that prints an article with its annotations. */
@NullMarked
package org.sourceline.cli.show;

import org.jspecify.annotations.NullMarked;

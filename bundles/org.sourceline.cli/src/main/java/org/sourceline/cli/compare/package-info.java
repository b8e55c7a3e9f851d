/** The command that compares articles and writes the links between them. */
@NullMarked
package org.sourceline.cli.compare;

import org.jspecify.annotations.NullMarked;

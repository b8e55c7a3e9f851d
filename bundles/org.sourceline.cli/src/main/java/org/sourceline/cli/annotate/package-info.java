/** The command that writes annotation pages for articles. */
@NullMarked
package org.sourceline.cli.annotate;

import org.jspecify.annotations.NullMarked;

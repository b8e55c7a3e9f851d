/** The command {@code check}: what is doubtful in articles and cases, for people and for other programs. */
@NullMarked
package org.sourceline.cli.check;

import org.jspecify.annotations.NullMarked;

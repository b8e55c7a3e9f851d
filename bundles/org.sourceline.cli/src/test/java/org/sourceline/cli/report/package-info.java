/** Tests of the command that writes reports. */
@NullMarked
package org.sourceline.cli.report;

import org.jspecify.annotations.NullMarked;

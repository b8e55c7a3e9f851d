/** Tests of the reports. */
@NullMarked
package org.sourceline.ui.tests.report;

import org.jspecify.annotations.NullMarked;

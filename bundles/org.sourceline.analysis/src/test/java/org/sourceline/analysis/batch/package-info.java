/** Tests of the work in parts. */
@NullMarked
package org.sourceline.analysis.batch;

import org.jspecify.annotations.NullMarked;

/** Work on the parts of a long article at the same time. */
@NullMarked
package org.sourceline.analysis.batch;

import org.jspecify.annotations.NullMarked;

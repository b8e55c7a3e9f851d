/** Which articles of a case are worth comparing with each other. */
@NullMarked
package org.sourceline.analysis.compare.partner;

import org.jspecify.annotations.NullMarked;

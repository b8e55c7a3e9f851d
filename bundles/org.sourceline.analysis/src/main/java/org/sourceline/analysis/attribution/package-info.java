/** Claims: what is said, who says it, by which words, and with what stance. */
@NullMarked
package org.sourceline.analysis.attribution;

import org.jspecify.annotations.NullMarked;

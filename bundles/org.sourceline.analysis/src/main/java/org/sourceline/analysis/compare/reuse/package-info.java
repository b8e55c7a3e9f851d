/** Which articles are copies of each other, or share runs of their words. */
@NullMarked
package org.sourceline.analysis.compare.reuse;

import org.jspecify.annotations.NullMarked;

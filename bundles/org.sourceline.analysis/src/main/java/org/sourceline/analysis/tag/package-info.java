/** Parts of speech. */
@NullMarked
package org.sourceline.analysis.tag;

import org.jspecify.annotations.NullMarked;

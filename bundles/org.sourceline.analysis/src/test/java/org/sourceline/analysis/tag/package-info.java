/** Tests of the tagger. */
@NullMarked
package org.sourceline.analysis.tag;

import org.jspecify.annotations.NullMarked;

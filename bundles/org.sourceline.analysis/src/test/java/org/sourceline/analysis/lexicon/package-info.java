/** Tests of the lexicon and what a case adds to it. */
@NullMarked
package org.sourceline.analysis.lexicon;

import org.jspecify.annotations.NullMarked;

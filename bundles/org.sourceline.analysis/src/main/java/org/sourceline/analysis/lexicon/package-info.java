/** Word lists and verb classes of a language, read from commented data files. */
@NullMarked
package org.sourceline.analysis.lexicon;

import org.jspecify.annotations.NullMarked;

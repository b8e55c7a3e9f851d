/** What the comparison of articles knows of each of them: facts, names, sentences and statements. */
@NullMarked
package org.sourceline.analysis.compare.article;

import org.jspecify.annotations.NullMarked;

/** Finds entities, claims and their sources in an article. {@link Analyser} is the one entry point: a pure function of article and configuration. */
@NullMarked
package org.sourceline.analysis;

import org.jspecify.annotations.NullMarked;

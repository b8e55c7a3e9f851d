/** Measurements of the core, each beside what it was made instead of. */
@NullMarked
package org.sourceline.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * Benchmarks, each beside its peer: one class per row of the performance goals, and {@link org.sourceline.benchmarks.Ratios} to run them
 * interleaved. Nothing of this is part of the product.
 */
@NullMarked
package org.sourceline.benchmarks;

import org.jspecify.annotations.NullMarked;

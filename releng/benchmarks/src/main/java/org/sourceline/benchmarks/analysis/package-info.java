/** Measures the analyser beside others, each in a process of its own (P9, P13). */
@NullMarked
package org.sourceline.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;

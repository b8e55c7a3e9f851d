/**
 * What articles have to do with each other: copies, quotations, statements that repeat, support, contradict or deny each other.
 * {@link CaseComparison} is the entry point, a pure function of the articles of a case; after a change only the pairs that concern it are
 * compared anew.
 */
@NullMarked
package org.sourceline.analysis.compare;

import org.jspecify.annotations.NullMarked;

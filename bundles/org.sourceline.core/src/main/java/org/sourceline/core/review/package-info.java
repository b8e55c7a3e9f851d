/**
 * The review of suggestions: which there are, what was decided on each, and in which order a person goes through those that match. Pure
 * functions of annotations; how a decision is made, {@link org.sourceline.core.annotate.Deciding} knows.
 */
@NullMarked
package org.sourceline.core.review;

import org.jspecify.annotations.NullMarked;

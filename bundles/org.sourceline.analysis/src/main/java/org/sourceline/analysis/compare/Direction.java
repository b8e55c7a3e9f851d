package org.sourceline.analysis.compare;

/** Which of two articles has from the other. */
enum Direction {
    /** The first article has from the second. */
    FIRST_FROM_SECOND,
    /** The second article has from the first. */
    SECOND_FROM_FIRST,
    /** Nothing tells. */
    OPEN
}

package org.sourceline.analysis.compare.claim;

import org.sourceline.core.model.LinkRelation;

/**
 * Two statements that have to do with each other.
 *
 * @param rule the id of the rule that found it
 * @param reason why, in words
 */
public record Pairing(LinkRelation relation, Match match, String rule, String reason, double confidence) {

    /** The rule by which the first article has a statement from the house of the second. */
    public static final String TAKEN_OVER = "taken-over";
    /** The rule by which statements contradict each other in a figure; its links have the difference. */
    public static final String OTHER_FIGURE = "other-figure";
}

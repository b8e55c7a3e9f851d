package org.sourceline.analysis.finding;

import java.util.List;

/** Looks for one kind of doubt. Must be pure: equal examinations give equal findings. */
public interface FindingRule {

    /** Names the rule in findings, settings and preferences; lower case, words joined by hyphens. */
    String id();

    /** How grave its findings are where nobody chose otherwise. */
    Finding.Severity severity();

    /** What the rule looks for, in words for a list and for its explanation. */
    default RuleDescription description() {
        return Words.description(id());
    }

    /** Whether it looks at what articles of a case have to do with each other, and finds nothing as long as that is not known. */
    default boolean needsCase() {
        return false;
    }

    /** The findings in the article at hand. */
    List<Finding> check(Examination examination);
}

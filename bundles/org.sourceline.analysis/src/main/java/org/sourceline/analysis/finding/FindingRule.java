package org.sourceline.analysis.finding;

import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;

/** Looks for one kind of doubt. Must be pure. */
public interface FindingRule {

    /** Names the rule in findings and preferences. */
    String id();

    /**
     * @param sets the article with its sets
     * @param shown the annotations that a reader has to do with, by position
     */
    List<Finding> check(ArticleSets sets, List<Anchored> shown);
}

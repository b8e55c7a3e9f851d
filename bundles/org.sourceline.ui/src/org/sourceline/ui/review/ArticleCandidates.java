package org.sourceline.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Candidates;

/**
 * What an opened article held at one moment.
 *
 * @param article the article's path in its case
 * @param sets the annotations of each set that is shown
 */
record ArticleCandidates(String article, Map<String, List<Annotation>> sets, Suppressions suppressions) {

    /** On the UI thread, to which the sets belong. */
    static ArticleCandidates of(ArticleSets sets) {
        Map<String, List<Annotation>> bySet = new LinkedHashMap<>();
        for (Anchored one : sets.all()) {
            bySet.computeIfAbsent(one.set(), name -> new ArrayList<>()).add(one.annotation());
        }
        return new ArticleCandidates(sets.article().path(), bySet, sets.suppressions());
    }

    List<Candidate> list() {
        return Candidates.of(article, sets, suppressions);
    }
}

package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Annotation;

/** All findings of an article: each rule asked in turn. */
public final class Findings {

    private static final List<FindingRule> RULES = List.of(new ClaimWithoutSource(), new PassageNotFound(), new DuplicateAnnotation());

    private Findings() {
    }

    /** The findings of an article with the sets that are open on it, by place. */
    public static List<Finding> of(ArticleSets sets) {
        List<Anchored> shown = sets.all().stream().filter(sets::isShown)
                .sorted(Comparator.comparing(Anchored::annotation, Annotation.BY_POSITION)).toList();
        List<Finding> found = new ArrayList<>();
        for (FindingRule rule : RULES) {
            found.addAll(rule.check(sets, shown));
        }
        found.sort(Comparator.comparingInt(finding -> finding.where().map(place -> place.start()).orElse(Integer.MAX_VALUE)));
        return List.copyOf(found);
    }
}

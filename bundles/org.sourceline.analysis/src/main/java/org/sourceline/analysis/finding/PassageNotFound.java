package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Passage;

/** An annotation whose words do not stand where its set says they stand: the article is another one now, or the page is damaged. */
public final class PassageNotFound implements FindingRule {

    public static final String ID = "passage-not-found";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(ArticleSets sets, List<Anchored> shown) {
        List<Finding> found = new ArrayList<>();
        for (Anchored one : shown) {
            boolean missing = one.annotation().target().stream().anyMatch(passage -> isMissing(sets, passage));
            if (missing) {
                found.add(new Finding(ID, Finding.Severity.ERROR, Words.message(ID, Words.of(one)), one.set(), one.id(), Words.of(one), Words.source(one),
                        one.extent().orElse(null)));
            }
        }
        return found;
    }

    private static boolean isMissing(ArticleSets sets, Passage passage) {
        return sets.passages().locateInSource(passage).isEmpty();
    }
}

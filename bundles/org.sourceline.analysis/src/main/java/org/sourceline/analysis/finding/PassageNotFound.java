package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.anchor.AnchorMark;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.Passage;

/** An annotation whose words do not stand where its set says they stand though the article is the same: the page is damaged. */
public final class PassageNotFound implements FindingRule {

    public static final String ID = "passage-not-found";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.ERROR;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        for (Anchored one : examination.shown()) {
            boolean missing = AnchorMark.of(one.annotation()).state().isAttached()
                    && one.annotation().target().stream().anyMatch(passage -> isMissing(examination.sets(), passage));
            if (missing) {
                found.add(Finding.about(this, one, Words.of(one)));
            }
        }
        return found;
    }

    private static boolean isMissing(ArticleSets sets, Passage passage) {
        return sets.passages().locateInSource(passage).isEmpty();
    }
}

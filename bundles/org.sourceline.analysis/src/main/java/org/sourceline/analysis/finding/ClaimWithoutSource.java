package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.model.ClaimBody;

/** A claim for which the text names nobody and nothing: the reader cannot tell who says so. */
public final class ClaimWithoutSource implements FindingRule {

    public static final String ID = "claim-without-source";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(ArticleSets sets, List<Anchored> shown) {
        List<Finding> found = new ArrayList<>();
        for (Anchored one : shown) {
            if (one.annotation().body() instanceof ClaimBody claim && claim.source().isEmpty() && claim.sourceEntity() == null) {
                found.add(new Finding(ID, Finding.Severity.WARNING, Words.message(ID), one.set(), one.id(), Words.of(one), "",
                        one.extent().orElse(null)));
            }
        }
        return found;
    }
}

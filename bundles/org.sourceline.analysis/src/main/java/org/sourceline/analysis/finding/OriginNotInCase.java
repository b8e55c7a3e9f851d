package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Another publication is given as the origin of claims, and the case has no article of it. Once for each publication, at the first of its claims. */
public final class OriginNotInCase implements FindingRule {

    public static final String ID = "origin-not-in-case";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    @Override
    public boolean needsCase() {
        return true;
    }

    @Override
    public List<Finding> check(Examination examination) {
        Map<String, List<SecondHand>> missing = new LinkedHashMap<>();
        examination.view().ifPresent(view -> SecondHand.in(examination, view).stream().filter(one -> one.origins().isEmpty())
                .forEach(one -> missing.computeIfAbsent(SecondHand.form(one.publication()), name -> new ArrayList<>(1)).add(one)));
        return missing.values().stream()
                .map(claims -> Finding.about(this, claims.getFirst().claim(), claims.getFirst().publication(), claims.size())).toList();
    }
}

package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/** Two annotations of one set that say the same of the same passages; the later one in the page is reported. */
public final class DuplicateAnnotation implements FindingRule {

    public static final String ID = "duplicate-annotation";

    /** What makes two annotations the same. */
    private record Key(String set, Body body, List<TextSpan> positions) {
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> check(Examination examination) {
        Map<Key, Anchored> first = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Anchored one : examination.shown()) {
            Body body = one.annotation().body();
            if (body == null) {
                continue;
            }
            List<TextSpan> positions = one.annotation().target().stream().map(Passage::position).toList();
            if (first.putIfAbsent(new Key(one.set(), body, positions), one) != null) {
                found.add(Finding.about(this, one, one.set()));
            }
        }
        return found;
    }
}

package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sourceline.core.model.LinkRelation;

/** A claim from another publication of which the case has an article, but no link leads from the claim to it. Once for each publication. */
public final class OriginNotLinked implements FindingRule {

    public static final String ID = "origin-not-linked";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.INFO;
    }

    private static final LinkRelation[] LEADING = {LinkRelation.QUOTES, LinkRelation.ALTERS_QUOTE, LinkRelation.REPEATS};

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        examination.view().ifPresent(view -> {
            Set<String> linked = new HashSet<>();
            view.links(examination.article(), LEADING).forEach(link -> Stream.of(link.from().annotation(), link.to().annotation())
                    .forEach(linked::add));
            for (SecondHand one : SecondHand.in(examination, view)) {
                boolean leads = linked.contains(one.claim().id()) || linked.contains(one.claim().annotation().suggestion());
                if (!one.origins().isEmpty() && !leads && seen.add(SecondHand.form(one.publication()))) {
                    found.add(Finding.about(this, one.claim(), new Finding.Related(one.origins().getFirst(), null), one.publication(),
                            view.name(one.origins().getFirst())));
                }
            }
        });
        return found;
    }
}

package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sourceline.core.link.Link;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.TextSpan;

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
    public boolean needsCase() {
        return true;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        examination.view().ifPresent(view -> {
            List<TextSpan> linked = linked(examination, view);
            for (SecondHand one : SecondHand.in(examination, view)) {
                boolean leads = one.claim().target().stream().anyMatch(span -> linked.stream().anyMatch(span::overlaps));
                if (!one.origins().isEmpty() && !leads && seen.add(SecondHand.form(one.publication()))) {
                    found.add(Finding.about(this, one.claim(), new Finding.Related(one.origins().getFirst(), null), one.publication(),
                            view.name(one.origins().getFirst())));
                }
            }
        });
        return found;
    }

    /** Where links lead from: the claims and the other passages. A claim within another leads for both. */
    private static List<TextSpan> linked(Examination examination, CaseView view) {
        List<TextSpan> linked = new ArrayList<>();
        for (Link link : view.links(examination.article(), LEADING)) {
            LinkEnd end = LinkEnd.in(examination, link);
            end.claim().ifPresentOrElse(claim -> linked.addAll(claim.target()), () -> end.here().passages()
                    .forEach(passage -> examination.sets().passages().locate(passage).ifPresent(linked::add)));
        }
        return linked;
    }
}

package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.compare.claim.Pairing;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.LinkRelation;

/** A claim that cannot well stand together with a claim of another article of the case; but for another figure, which {@link DifferentFigure} tells of. */
public final class Contradicted implements FindingRule {

    public static final String ID = "contradicted";
    /** By these the message tells what stands at the other end: a statement, a denial that says of what, or one that only points at it. */
    private static final int STATED = 0;
    private static final int DENIED = 1;
    private static final int REJECTED = 2;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public boolean needsCase() {
        return true;
    }

    @Override
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        examination.view().ifPresent(view -> {
            for (Link link : view.links(examination.article(), LinkRelation.CONTRADICTS)) {
                if (isInFigure(link)) {
                    continue;
                }
                LinkEnd end = LinkEnd.in(examination, link);
                String name = view.name(end.there().article());
                found.add(Objection.at(view.index(), end.there())
                        .map(denial -> end.finding(this, name, denial.what(), denial.what().isEmpty() ? REJECTED : DENIED, denial.who()))
                        .orElseGet(() -> end.finding(this, name, Words.of(end.there().passages()), STATED, "")));
            }
        });
        return found;
    }

    private static boolean isInFigure(Link link) {
        return link.annotation().creator() instanceof Creator.Software maker && Pairing.OTHER_FIGURE.equals(maker.rule());
    }
}

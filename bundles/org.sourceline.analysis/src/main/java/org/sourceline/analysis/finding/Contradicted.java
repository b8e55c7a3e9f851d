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
    /** By these the message tells what stands at the other end: a statement, a denial that says of what, one that only points at it, or what is denied here. */
    private static final int STATED = 0;
    private static final int DENIED = 1;
    private static final int REJECTED = 2;
    private static final int DENIED_HERE = 3;

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
                found.add(finding(view, LinkEnd.in(examination, link)));
            }
        });
        return found;
    }

    private Finding finding(CaseView view, LinkEnd end) {
        Objection there = Objection.at(view.index(), end.there()).orElse(null);
        if (there != null) {
            return end.finding(this, end.other(), there.what(), there.what().isEmpty() ? REJECTED : DENIED, there.who());
        }
        String said = Words.of(end.there().passages());
        return Objection.at(view.index(), end.here()).map(here -> end.finding(this, end.other(), said, DENIED_HERE, here.who()))
                .orElseGet(() -> end.finding(this, end.other(), said, STATED, ""));
    }

    private static boolean isInFigure(Link link) {
        return link.annotation().creator() instanceof Creator.Software maker && Pairing.OTHER_FIGURE.equals(maker.rule());
    }
}

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
                found.add(end.finding(this, view.name(end.there().article()), Words.shortened(end.there().passages().isEmpty() ? ""
                        : end.there().passages().getFirst().exact().strip().replaceAll("\\s+", " "))));
            }
        });
        return found;
    }

    private static boolean isInFigure(Link link) {
        return link.annotation().creator() instanceof Creator.Software maker && Pairing.OTHER_FIGURE.equals(maker.rule());
    }
}

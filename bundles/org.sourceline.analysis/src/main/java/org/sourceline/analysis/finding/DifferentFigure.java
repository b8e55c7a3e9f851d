package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

import org.sourceline.analysis.compare.difference.Difference;

/** A number, an amount, a date or a name that is another one in the article from which the claim was taken. */
public final class DifferentFigure implements FindingRule {

    public static final String ID = "different-figure";

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
        List<Finding> found = new ArrayList<>();
        examination.view().ifPresent(view -> view.foundFrom(examination.article()).forEach(link -> link.differences().forEach(difference -> {
            String other = view.name(link.link().to().article());
            switch (difference) {
                case Difference.Value value -> found.add(LinkEnd.from(examination, link.link()).finding(this, other, value.from().exact(), value.to().exact()));
                case Difference.Name name -> found.add(LinkEnd.from(examination, link.link()).finding(this, other, name.from().exact(), name.to().exact()));
                default -> { }
            }
        })));
        return found;
    }
}

package org.sourceline.analysis.finding;

import java.util.List;
import java.util.Optional;

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
    public boolean needsCase() {
        return true;
    }

    @Override
    public List<Finding> check(Examination examination) {
        return examination.ofDifferences((end, difference) -> switch (difference) {
            case Difference.Value value -> Optional.of(end.finding(this, end.other(), value.from().exact(), value.to().exact()));
            case Difference.Name name -> Optional.of(end.finding(this, end.other(), name.from().exact(), name.to().exact()));
            default -> Optional.empty();
        });
    }
}

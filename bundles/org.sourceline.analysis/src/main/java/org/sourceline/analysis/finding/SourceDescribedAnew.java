package org.sourceline.analysis.finding;

import java.util.List;
import java.util.Optional;

import org.sourceline.analysis.compare.difference.Difference;

/** The same words are given to somebody else, or were said to somebody else, than in the article they were taken from. */
public final class SourceDescribedAnew implements FindingRule {

    public static final String ID = "source-redescribed";

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
            case Difference.Speaker speaker -> Optional.of(end.finding(this, end.other(), speaker.from(), speaker.to()));
            case Difference.Frame frame -> Optional.of(end.finding(this, end.other(), frame.from(), frame.to()));
            default -> Optional.empty();
        });
    }
}

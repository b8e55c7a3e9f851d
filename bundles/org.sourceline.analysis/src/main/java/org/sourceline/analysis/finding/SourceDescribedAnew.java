package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;

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
    public List<Finding> check(Examination examination) {
        List<Finding> found = new ArrayList<>();
        examination.view().ifPresent(view -> view.foundFrom(examination.article()).forEach(link -> link.differences().forEach(difference -> {
            String other = view.name(link.link().to().article());
            switch (difference) {
                case Difference.Speaker speaker -> found.add(LinkEnd.from(examination, link.link()).finding(this, other, speaker.from(), speaker.to()));
                case Difference.Frame frame -> found.add(LinkEnd.from(examination, link.link()).finding(this, other, frame.from(), frame.to()));
                default -> { }
            }
        })));
        return found;
    }
}

package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.edit.ArticleSets;

/**
 * The findings of an article: each rule asked in turn.
 *
 * @param open those that nobody has dismissed, by place
 * @param dismissed those that somebody has dismissed, by place
 */
public record Findings(List<Finding> open, List<DismissedFinding> dismissed) {

    private static final Comparator<Finding> BY_PLACE = Comparator
            .comparingInt((Finding finding) -> finding.where().map(place -> place.start()).orElse(Integer.MAX_VALUE))
            .thenComparing(Finding::rule).thenComparing(Finding::subject);

    /** A doubt that somebody has looked at and put aside. */
    public record DismissedFinding(Finding finding, Dismissal dismissal) {
    }

    public Findings {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }

    /** The open findings of an article that stands alone, by the rules that ship, each at its own severity. */
    public static List<Finding> of(ArticleSets sets) {
        return of(Examination.of(sets, Optional.empty()), Rules.SHIPPED, RuleSettings.NONE).open();
    }

    /** The findings of an article. A rule that is off is not asked. */
    public static Findings of(Examination examination, List<FindingRule> rules, RuleSettings settings) {
        Dismissals all = Dismissals.of(examination.sets());
        Dismissals dismissals = examination.view().map(view -> all.in(view.links().texts())).orElse(all);
        List<Finding> open = new ArrayList<>();
        List<DismissedFinding> dismissed = new ArrayList<>();
        for (FindingRule rule : rules) {
            settings.severity(rule).ifPresent(severity -> {
                for (Finding found : rule.check(examination)) {
                    Finding finding = found.severity() == rule.severity() ? found.as(severity) : found;
                    dismissals.find(finding).ifPresentOrElse(by -> dismissed.add(new DismissedFinding(finding, by)), () -> open.add(finding));
                }
            });
        }
        open.sort(BY_PLACE);
        dismissed.sort(Comparator.comparing(DismissedFinding::finding, BY_PLACE));
        return new Findings(open, dismissed);
    }
}

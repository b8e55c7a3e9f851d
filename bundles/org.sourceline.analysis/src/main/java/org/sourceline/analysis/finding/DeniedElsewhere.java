package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.provenance.ClaimRef;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Stance;

/** A claim that somebody denies in another article of the case, while this article mentions no denial. */
public final class DeniedElsewhere implements FindingRule {

    public static final String ID = "denied-elsewhere";

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
        Set<String> answered = answered(examination);
        Set<String> seen = new HashSet<>();
        examination.view().ifPresent(view -> {
            for (Link link : view.links(examination.article(), LinkRelation.DENIES)) {
                LinkEnd end = LinkEnd.to(examination, link);
                String claim = link.to().annotation();
                if (link.to().article().equals(examination.article()) && claim != null && !answered.contains(claim)
                        && end.claim().isPresent() && seen.add(claim)) {
                    String who = view.index().claimAt(link.from()).flatMap(DeniedElsewhere::source).orElse(Words.get("somebody"));
                    found.add(end.finding(this, view.name(link.from().article()), who));
                }
            }
        });
        return found;
    }

    /** Who it comes from, as the article calls it. */
    static Optional<String> source(ClaimRef claim) {
        return claim.body().chain().isEmpty() ? Optional.empty() : Optional.of(claim.body().chain().getLast().agent());
    }

    /** The claims that somebody denies in this article itself. */
    private static Set<String> answered(Examination examination) {
        Set<String> answered = new HashSet<>();
        examination.claims((one, claim) -> {
            if (claim.answers() != null && claim.stance() == Stance.DENIES) {
                answered.add(claim.answers());
            }
        });
        return answered;
    }
}

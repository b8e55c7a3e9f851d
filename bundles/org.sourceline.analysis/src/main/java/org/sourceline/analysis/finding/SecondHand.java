package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.SourceKind;

/**
 * A claim that an article has from another publication.
 *
 * @param publication the name as the chain gives it
 * @param origins the paths of the articles of the case that the publication brings
 */
record SecondHand(Anchored claim, String publication, List<String> origins) {

    /** The claims of an article that come from another publication, each with the nearest one; in the order of the text. */
    static List<SecondHand> in(Examination examination, CaseView view) {
        List<SecondHand> found = new ArrayList<>();
        examination.claims((one, claim) -> foreign(examination, view, claim).ifPresent(step -> found.add(new SecondHand(one, step.agent(),
                view.broughtBy(step.agent()).stream().filter(path -> !path.equals(examination.article())).toList()))));
        return found;
    }

    /** The step nearest to the reader that is a publication, or brings an article of the case, and is not this one's own. */
    private static Optional<ChainStep> foreign(Examination examination, CaseView view, ClaimBody claim) {
        return claim.chain().stream().skip(1)
                .filter(step -> step.kind() == SourceKind.PUBLICATION || !view.broughtBy(step.agent()).isEmpty())
                .filter(step -> !view.broughtBy(step.agent()).contains(examination.article())).findFirst();
    }

    /** A publication's name as it is compared: "the Courier" and "Courier" are one. */
    static String form(String name) {
        String lower = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }
}

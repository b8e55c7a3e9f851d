package org.sourceline.analysis.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.compare.article.ArticleFacts;
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
        Set<String> own = outlets(view.index().facts(examination.article()));
        List<SecondHand> found = new ArrayList<>();
        examination.claims((one, claim) -> foreign(claim, own).ifPresent(step ->
                found.add(new SecondHand(one, step.agent(), origins(examination, view, step.agent())))));
        return found;
    }

    /** The step nearest to the reader that is a publication and not this one's own. */
    private static Optional<ChainStep> foreign(ClaimBody claim, Set<String> own) {
        return claim.chain().stream().skip(1)
                .filter(step -> step.kind() == SourceKind.PUBLICATION && !own.contains(form(step.agent()))).findFirst();
    }

    private static List<String> origins(Examination examination, CaseView view, String publication) {
        String form = form(publication);
        return view.index().articles().stream().filter(path -> !path.equals(examination.article()))
                .filter(path -> outlets(view.index().facts(path)).contains(form)).toList();
    }

    private static Set<String> outlets(ArticleFacts facts) {
        Set<String> outlets = new HashSet<>();
        Arrays.asList(facts.publisher(), facts.republisher(), facts.agency()).stream().filter(Objects::nonNull)
                .forEach(name -> outlets.add(form(name)));
        return outlets;
    }

    /** A publication's name as it is compared: "the Courier" and "Courier" are one. */
    static String form(String name) {
        String lower = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }
}

package org.sourceline.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;

/** Leaves out what rules found that are switched off. */
final class RuleSwitches {

    private RuleSwitches() {
    }

    /** The suggestions of rules that are on. A claim that answered one that is left out answers none. */
    static List<Annotation> kept(List<Annotation> found, Configuration configuration) {
        Set<String> out = new HashSet<>();
        for (Annotation annotation : found) {
            if (annotation.creator() instanceof Creator.Software software && !configuration.isOn(software.rule())) {
                out.add(annotation.id());
            }
        }
        return out.isEmpty() ? found
                : found.stream().filter(annotation -> !out.contains(annotation.id())).map(annotation -> free(annotation, out)).toList();
    }

    private static Annotation free(Annotation annotation, Set<String> out) {
        boolean answers = annotation.body() instanceof ClaimBody claim && claim.answers() != null && out.contains(claim.answers());
        return answers && annotation.body() instanceof ClaimBody claim
                ? annotation.withBody(claim.withAnswers(null), annotation.modified()) : annotation;
    }
}

package org.sourceline.analysis;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.sourceline.analysis.lexicon.CaseLexicon;
import org.sourceline.core.model.Suppressions;

/**
 * What an analysis depends on besides the article.
 *
 * @param created the time stamp of the suggestions, in whole seconds; a parameter, so that equal runs give equal bytes
 * @param annotators further annotators, asked after the analyser's own
 * @param suppressions what is never suggested
 * @param lexicon what the case adds to the lexicon
 * @param rulesOff ids of rules whose suggestions are left out, or beginnings of ids up to a dot
 */
public record Configuration(Instant created, List<Annotator> annotators, Suppressions suppressions, CaseLexicon lexicon, Set<String> rulesOff) {

    public Configuration {
        created = created.truncatedTo(ChronoUnit.SECONDS);
        annotators = List.copyOf(annotators);
        rulesOff = Set.copyOf(rulesOff);
    }

    /** The analyser alone, as it ships. */
    public Configuration(Instant created) {
        this(created, List.of());
    }

    public Configuration(Instant created, List<Annotator> annotators) {
        this(created, annotators, Suppressions.NONE, CaseLexicon.NONE, Set.of());
    }

    /** Whether suggestions of a rule are wanted. */
    boolean isOn(String rule) {
        return rulesOff.stream().noneMatch(off -> rule.equals(off) || rule.startsWith(off + "."));
    }
}

package org.sourceline.analysis;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.sourceline.core.model.Suppressions;

/**
 * What a program brings along for the analysis besides articles and cases.
 *
 * @param annotators further annotators
 * @param rulesOff rules whose suggestions are not wanted
 * @param suppressions what is never suggested
 * @param problems is told what could not be done, a sentence each
 */
public record Setup(List<Annotator> annotators, Set<String> rulesOff, Suppressions suppressions, Consumer<String> problems) {

    /** The analyser as it ships; problems are not told. */
    public static final Setup PLAIN = new Setup(List.of(), Set.of(), Suppressions.NONE, problem -> {
    });

    public Setup {
        annotators = List.copyOf(annotators);
        rulesOff = Set.copyOf(rulesOff);
    }

    public Setup with(Suppressions value) {
        return new Setup(annotators, rulesOff, value, problems);
    }
}

package org.sourceline.ui.session;

import java.util.List;
import java.util.Map;

import org.sourceline.core.edit.ArticleSets;

/**
 * What opening an article gave.
 *
 * @param bases for each set that has a file, the SHA-256 of the file as it was read
 * @param warnings what could not be opened, in words for the user
 * @param recoveries what was found of unsaved changes
 * @param damaged the person's sets whose pages cannot be read
 */
record OpenedArticle(ArticleSets sets, Map<String, String> bases, List<String> warnings, List<SetRecovery> recoveries,
        List<DamagedSet> damaged) {

    OpenedArticle {
        bases = Map.copyOf(bases);
        warnings = List.copyOf(warnings);
        recoveries = List.copyOf(recoveries);
        damaged = List.copyOf(damaged);
    }

    OpenedArticle(ArticleSets sets, Map<String, String> bases, List<String> warnings) {
        this(sets, bases, warnings, List.of(), List.of());
    }
}

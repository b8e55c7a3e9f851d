package org.sourceline.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/**
 * Somebody or something that passes a claim on or makes it.
 *
 * @param name the name to show
 * @param entity the id of the entity; null where there is none
 * @param medium how it was said, as the text tells; null if it does not
 * @param cue the words that attribute to the agent; null for the publisher
 */
public record Agent(String name, @Nullable String entity, SourceKind kind, Stance stance, @Nullable Range cue,
        @Nullable String medium) {
}

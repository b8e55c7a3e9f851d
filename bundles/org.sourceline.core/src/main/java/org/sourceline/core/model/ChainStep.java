package org.sourceline.core.model;

import org.jspecify.annotations.Nullable;

/**
 * One step of the way of a claim from its origin to the page.
 *
 * @param agent the name to show
 * @param entity the id of the entity that the agent is
 * @param stance what the agent does with the claim; null where the writer did not say
 * @param cue where the article attributes the step; null where the text has no words for it
 * @param medium how it was said: messages, blog, court
 */
public record ChainStep(String agent, @Nullable String entity, SourceKind kind, @Nullable Stance stance,
        @Nullable Passage cue, @Nullable String medium, Extras extras) {

    public ChainStep(String agent, @Nullable String entity, SourceKind kind, @Nullable Stance stance, @Nullable Passage cue,
            @Nullable String medium) {
        this(agent, entity, kind, stance, cue, medium, Extras.NONE);
    }
}

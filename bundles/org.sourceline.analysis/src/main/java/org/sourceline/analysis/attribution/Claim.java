package org.sourceline.analysis.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.Stance;

/**
 * A claim of an article, its ranges in tokens of the document.
 *
 * @param speaker who is the source
 * @param chain from the publisher to the origin
 * @param answers the index of the claim that it answers; null if it answers none
 */
public record Claim(List<Range> source, List<Range> cue, List<Range> content, Stance stance, Directness direct, Agent speaker,
        List<Agent> chain, @Nullable Integer answers, String rule, String reason, double confidence) {

    public Claim {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        chain = List.copyOf(chain);
    }
}

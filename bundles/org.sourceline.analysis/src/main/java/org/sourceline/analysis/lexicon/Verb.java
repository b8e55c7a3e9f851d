package org.sourceline.analysis.lexicon;

import java.util.List;

/** A verb that attributes, with its frames. A verb of two words, as "go on", has its particle apart. */
public record Verb(String lemma, String particle, List<Frame> frames) {

    public Verb {
        frames = List.copyOf(frames);
    }

    public boolean has(String pattern) {
        return frames.stream().anyMatch(frame -> frame.has(pattern));
    }

    public boolean is(CueClass cue) {
        return frames.stream().anyMatch(frame -> frame.cue() == cue);
    }

    /** The first frame that takes the pattern, or the first of all. */
    public Frame frame(String pattern) {
        return frames.stream().filter(frame -> frame.has(pattern)).findFirst().orElse(frames.getFirst());
    }
}

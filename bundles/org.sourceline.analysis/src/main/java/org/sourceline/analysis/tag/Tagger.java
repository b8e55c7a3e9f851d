package org.sourceline.analysis.tag;

import org.sourceline.analysis.sentence.Sentence;

/** Finds the parts of speech of a sentence. Implementations may keep state and are used by one thread at a time. */
public interface Tagger {

    /** One tag for each token of the sentence. */
    Tag[] tag(Sentence sentence);
}

package org.sourceline.analysis.tag;

/** The universal parts of speech (Universal Dependencies). */
public enum Tag {
    NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, SCONJ, CCONJ, PART, NUM, PUNCT, SYM, INTJ, X;

    /** The tag of a model's name; of a name for several words in one, as {@code AUX+PART}, the first. */
    static Tag of(String name) {
        int plus = name.indexOf('+');
        String first = plus < 0 ? name : name.substring(0, plus);
        for (Tag tag : values()) {
            if (tag.name().equals(first)) {
                return tag;
            }
        }
        return X;
    }
}

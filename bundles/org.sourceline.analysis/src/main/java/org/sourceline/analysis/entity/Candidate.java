package org.sourceline.analysis.entity;

import org.sourceline.analysis.sentence.Sentence;

/**
 * Words in a row that may be a name.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param titled whether a person's title stands before it
 * @param sentence where it stands
 */
record Candidate(int from, int to, boolean titled, Sentence sentence) {

    int size() {
        return to - from;
    }

    /** The words with single blanks between them, hyphens and dots as they stand. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued = i > from && sentence.tokens().isGlued(i);
            text.append(i > from && !glued ? " " : "").append(sentence.tokens().word(i).text());
        }
        return text.toString();
    }

    /** The word at an index of the candidate in lower case, from the end if negative. */
    String lower(int index) {
        return sentence.tokens().lower(index >= 0 ? from + index : to + index);
    }

    /** The word before the candidate within its sentence in lower case, or an empty string. */
    String before(int distance) {
        return from - distance >= sentence.from() ? sentence.tokens().lower(from - distance) : "";
    }

    /** The word behind the candidate within its sentence in lower case, or an empty string. */
    String behind(int distance) {
        return to + distance - 1 < sentence.to() ? sentence.tokens().lower(to + distance - 1) : "";
    }
}

package org.sourceline.analysis.compare.difference;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.Passage;

/** One thing in which the end {@code from} of a link differs from the end {@code to}. */
public sealed interface Difference {

    /**
     * Quoted words were changed.
     *
     * @param edits from the words of {@code to} to those of {@code from}: what was kept, dropped and put in, in order
     */
    record Wording(List<WordEdit> edits) implements Difference {
        public Wording {
            edits = List.copyOf(edits);
        }
    }

    /**
     * Words of a quotation that were kept, dropped or put in.
     *
     * @param words as they stand in the text, with single spaces
     */
    record WordEdit(Change change, String words) {

        /** What became of the words. */
        public enum Change {
            KEPT, DROPPED, ADDED
        }
    }

    /**
     * An amount, a share, a date or a number is another one.
     *
     * @param kind {@link EntityKind#QUANTITY} for a plain number
     * @param from what stands at that end, with its place
     */
    record Value(EntityKind kind, Passage from, Passage to) implements Difference {
    }

    /** A person, an organisation or a place is called by another name. */
    record Name(EntityKind kind, Passage from, Passage to) implements Difference {
    }

    /**
     * The words are given to somebody else.
     *
     * @param from whom that end names as the speaker
     */
    record Speaker(String from, String to) implements Difference {
    }

    /**
     * The frame of the words is another: whom they were said to.
     *
     * @param from the description of the addressee at that end
     * @param fromPlace where it stands; null if the text was not placed
     */
    record Frame(String from, String to, @Nullable Passage fromPlace, @Nullable Passage toPlace) implements Difference {
    }
}

package org.sourceline.core.model;

import org.jspecify.annotations.Nullable;

/** Who made an annotation. */
public sealed interface Creator {

    String name();

    Extras extras();

    /** A person, by the name the person goes by in the sets. */
    record Person(String name, Extras extras) implements Creator {
        public Person(String name) {
            this(name, Extras.NONE);
        }
    }

    /**
     * A program, with the reason for what it made.
     *
     * @param rule the id of the rule
     * @param version of the program; like rule and reason empty if the file gives none
     * @param reason why the rule fired, in words for the reader
     * @param confidence from 0 to 1: the share of such suggestions that is right
     */
    record Software(String name, String version, String rule, String reason, @Nullable Double confidence, Extras extras)
            implements Creator {

        /** @throws IllegalArgumentException if {@code confidence} is not a finite number */
        public Software {
            if (confidence != null && !Double.isFinite(confidence)) {
                throw new IllegalArgumentException("not a confidence: " + confidence);
            }
        }

        public Software(String name, String version, String rule, String reason, double confidence) {
            this(name, version, rule, reason, confidence, Extras.NONE);
        }
    }
}

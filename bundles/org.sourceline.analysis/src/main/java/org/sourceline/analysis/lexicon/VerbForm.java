package org.sourceline.analysis.lexicon;

/** A form of a verb. Past and past participle of regular verbs are the same form. */
public enum VerbForm {
    BASE, THIRD, PAST, PARTICIPLE, PAST_OR_PARTICIPLE, GERUND;

    /** Whether it can be the verb of a main clause without an auxiliary. */
    public boolean isFinite() {
        return this != PARTICIPLE && this != GERUND;
    }

    public boolean isParticiple() {
        return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
    }
}

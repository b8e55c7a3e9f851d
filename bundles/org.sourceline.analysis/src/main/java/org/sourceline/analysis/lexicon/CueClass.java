package org.sourceline.analysis.lexicon;

/** What a word that attributes does with what it attributes. */
public enum CueClass {
    ASSERT, BELIEVE, CONFIRM, DENY, ASK, REQUEST, HEDGE, EVIDENCE, NAME, ACCUSE, ENDORSE, NONE
}

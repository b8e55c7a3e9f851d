package org.sourceline.analysis.attribution;

import org.sourceline.analysis.lexicon.VerbForm;

/**
 * A verb with its auxiliaries and negations.
 *
 * @param from the first token
 * @param to the token behind the last
 * @param head the token of the verb that bears the meaning
 * @param form the form of the head
 * @param auxiliary the first auxiliary, or -1
 * @param negated whether a negation stands in it
 * @param passive whether a form of "be" and a participle make it passive
 * @param infinitive whether "to" stands before it
 * @param isFinite whether it can be the verb of a clause with a subject
 */
record VerbGroup(int from, int to, int head, VerbForm form, int auxiliary, boolean negated, boolean passive, boolean infinitive,
        boolean isFinite) {

    /** Whether it is a bare form in -ing. */
    boolean isGerund() {
        return form == VerbForm.GERUND && auxiliary < 0;
    }
}

package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Stance;

/** Denials in other words than those of denying: they are denials where they answer something, and assertions elsewhere. */
class RebuttalsTest {

    private static final String PUT = "Tamm met the mayor at the mill in May and paid him 400 crowns, the Lantern reported. ";

    private static ClaimBody last(String text) {
        return Analysed.text(text + "\n").claimBodies().getLast();
    }

    /** The words of the claim that the last claim answers; null if it answers none. */
    private static @Nullable String answered(String text) {
        Analysed analysed = Analysed.text(text + "\n");
        String answers = analysed.claimBodies().getLast().answers();
        return analysed.analysis().annotations().stream().filter(one -> one.id().equals(answers)).map(Annotation::target)
                .map(target -> target.getFirst().exact()).findFirst().orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"There was no meeting,\" Tamm said.", "Tamm said there was no secret payment.", "Tamm said there had never been any meeting.",
            "\"There wasn't any meeting,\" Tamm said.", "\"It never happened,\" Tamm said.", "\"That did not happen,\" Tamm said.", "Tamm said it did not take place.",
            "\"None of this happened,\" Tamm said.", "\"None of that is true,\" Tamm said.", "\"No such meeting took place,\" Tamm said.",
            "\"Nothing of the kind,\" Tamm said.", "\"That is simply not true,\" Tamm said.", "Tamm said the report was categorically false."})
    void whatRejectsWhatWasPutBeforeIsADenial(String reply) {
        assertEquals(Stance.DENIES, last(PUT + reply).stance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"There was no meeting,\" Tamm said.", "\"It never happened,\" Tamm said.", "\"That is simply not true,\" Tamm said."})
    void andAnswersIt(String reply) {
        assertEquals("Tamm met the mayor at the mill in May and paid him 400 crowns", answered(PUT + reply));
    }

    @Test
    void amongSeveralClaimsTheOneThatSpeaksOfIt() {
        assertEquals("Tamm met the mayor at the mill", answered("Tamm met the mayor at the mill, Orla Quill said. The roof is old, a clerk said.\n\n"
                + "\"There was no meeting,\" Tamm said."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"There was no rain,\" Tamm said.", "\"There was no doubt about the meeting,\" Tamm said.", "\"There was no time to meet,\" Tamm said.",
            "\"There was a meeting,\" Tamm said.", "\"It happened in May,\" Tamm said.", "\"It never rains here,\" Tamm said.", "Tamm said no one was there.",
            "\"That is true,\" Tamm said."})
    void whatRejectsNothingIsNone(String reply) {
        assertEquals(Stance.ASSERTS, last(PUT + reply).stance());
    }

    @Test
    void whatTheSpeakerHimselfPutIsNotRejected() {
        assertEquals(Stance.ASSERTS, last("Tamm said the next meeting was in June. There was no meeting in July, Tamm said.").stance());
    }

    @Test
    void whatNobodyPutIsNotRejected() {
        ClaimBody claim = last("\"There was no meeting,\" Tamm said.");
        assertEquals(Stance.ASSERTS, claim.stance());
        assertNull(claim.answers());
    }
}

package org.sourceline.analysis.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SynonymsTest {

    /** "Regulator" and "regulation" have one stem: if they stood in two groups, which of them counts would be left to chance. */
    @Test
    void noStemStandsInTwoGroups() {
        Synonyms synonyms = Synonyms.of("en");
        Stems stems = new Stems(synonyms);
        List<String> torn = new ArrayList<>();
        synonyms.heads().forEach((word, head) -> {
            if (!word.contains(" ") && !stems.of(word).equals(stems.of(head))) {
                torn.add(word + " of the group of " + head);
            }
        });
        assertEquals(List.of(), torn);
    }
}

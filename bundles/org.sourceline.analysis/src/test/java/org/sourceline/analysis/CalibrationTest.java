package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be sure is right: on articles that neither rules nor confidence were made with. */
class CalibrationTest {

    private static final List<String> UNSEEN = List.of("agency", "coin", "courthouse", "lagos", "rates", "redtop", "sanctioned", "special", "tech");

    @ParameterizedTest
    @ValueSource(strings = {"name", "value", "claim"})
    void ofThoseAtNineTenthsNineInTenAreRight(String group) throws IOException {
        List<Judged> sure = new ArrayList<>();
        for (String article : UNSEEN) {
            Judged.of("heldout/" + article).stream().filter(one -> one.group().equals(group) && one.confidence() >= 0.9).forEach(sure::add);
        }
        long right = sure.stream().filter(Judged::right).count();
        assertTrue(sure.size() >= 30, group + ": only " + sure.size() + " are said to be sure");
        assertTrue(right >= 0.9 * sure.size(), group + ": " + right + " of " + sure.size() + " are right");
    }
}

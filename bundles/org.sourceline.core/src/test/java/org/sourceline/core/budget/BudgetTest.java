package org.sourceline.core.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourceline.core.text.Limits;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class BudgetTest {

    @AfterEach
    void asUsual() {
        System.clearProperty(Budget.PAGE_DEPTH.property());
    }

    @Test
    void withoutSettingsTheReaderHasTheUsualBudgets() {
        assertEquals(32L << 20, Limits.DEFAULT.fileBytes());
        assertTrue(Budget.problems().isEmpty());
    }

    @Test
    void aSettingIsFollowed() {
        System.setProperty(Budget.PAGE_DEPTH.property(), " 7 ");
        assertEquals(7, Budget.PAGE_DEPTH.intValue());
        assertTrue(Budget.problems().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "many", "1001", "1e3", "99999999999999999999"})
    void aSettingThatIsNoNumberWithinReachIsToldAndNotFollowed(String set) {
        System.setProperty(Budget.PAGE_DEPTH.property(), set);
        assertEquals(64, Budget.PAGE_DEPTH.intValue());
        assertEquals(List.of("The setting sourceline.page.depth must be a number from 1 to 1000, and is “" + set
                + "”."), Budget.problems());
    }
}

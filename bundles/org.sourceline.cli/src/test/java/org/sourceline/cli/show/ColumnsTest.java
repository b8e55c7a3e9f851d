package org.sourceline.cli.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "Å, 1", "A\u030A, 1", "שלום, 4", "\u2067שלום\u2069, 4", "日本, 4", "🚨, 2", "👩🏽\u200D🔧, 2", "👍🏽, 2", "—, 1"})
    void charactersTakeTheColumnsOfATerminal(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }
}

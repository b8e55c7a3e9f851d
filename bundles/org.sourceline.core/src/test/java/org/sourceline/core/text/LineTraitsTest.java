package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single lines tell about where paragraphs begin and end. */
class LineTraitsTest {

    private static String told(String line) {
        Line.Traits traits = LineTraits.of(line, 0, line.length());
        StringBuilder told = new StringBuilder();
        append(told, traits.stops(), "stops");
        append(told, traits.colon(), "colon");
        append(told, traits.goesOn(), "goesOn");
        append(told, traits.bullet(), "bullet");
        append(told, traits.capitals(), "capitals");
        append(told, traits.rule(), "rule");
        append(told, traits.tabular(), "tabular");
        append(told, traits.open(), "open");
        return told.toString();
    }

    private static void append(StringBuilder told, boolean holds, String name) {
        if (holds) {
            told.append(told.isEmpty() ? "" : " ").append(name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            Nobody knew            | ``
            Nobody knew.           | stops
            Nobody knew?"          | stops
            Nobody knew.'")        | stops
            Nobody knew Dr.        | ``
            Nobody knew MR.        | ``
            Dr.                    | ``
            Nobody knewdr.         | stops
            Nobody:                | colon
            nobody knew            | goesOn
            "nobody knew           | goesOn
            ("nobody" knew         | goesOn
            "Nobody knew           | ``
            x                      | goesOn
            " x                    | ``
            - Nobody               | bullet
            12. Nobody             | bullet
            a) Nobody              | goesOn bullet
            (iv) Nobody            | goesOn bullet
            123. Nobody            | ``
            ab) nobody             | goesOn
            -Nobody                | ``
            BRACKWATER             | capitals
            ABC                    | ``
            ABCD                   | capitals
            AB CD 12               | capitals
            ABCDe                  | ``
            ***                    | rule
            -                      | rule
            --- 1                  | ``
            --- x                  | ``
            Pier    Depth          | tabular
            Pier   Depth           | ``
            Nobody from the        | open
            Nobody FROM            | open
            Nobody without         | ``
            of                     | goesOn open
            with                   | goesOn open
            """)
    void aLineTells(String line, String traits) {
        assertEquals(traits, told(line), line);
    }

    @ParameterizedTest
    @CsvSource({"Pier\tDepth, tabular", "Pier\t, ''", "\uD83D\uDE00\uD83D\uDE00, ''"})
    void tabsAndPictures(String line, String traits) {
        assertEquals(traits, told(line.translateEscapes()), line);
    }
}

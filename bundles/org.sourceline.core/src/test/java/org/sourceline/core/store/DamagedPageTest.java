package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of a page, the answer is a page or words for the user. */
class DamagedPageTest {

    private static final PageReader READER = new PageReader();

    @ParameterizedTest
    @ValueSource(strings = { "version1.jsonld", "other-layout.jsonld", "newer-minor.jsonld" })
    void refusesAPageThatIsCutAnywhere(String name) throws IOException {
        byte[] whole = GoldenPageTest.golden(name);
        int end = whole.length - (whole[whole.length - 1] == '\n' ? 1 : 0);

        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            PageReadException problem = assertThrows(PageReadException.class, () -> READER.read(cut, "cut.jsonld"), "at " + length);
            String message = String.valueOf(problem.getMessage());
            assertTrue(message.startsWith("cut.jsonld is "), message);
            assertTrue(message.contains("cut off") || length < 4 || problem.line() > 0, length + ": " + message);
            assertFalse(message.contains("Exception") || message.contains("Unexpected") || message.contains("Source"), message);
        }
    }

    @Test
    void answersFlippedBits() throws IOException {
        byte[] page = GoldenPageTest.golden("newer-minor.jsonld");
        int read = 0;
        int refused = 0;
        for (int bit = 0; bit < page.length * 8; bit++) {
            byte[] flipped = page.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                byte[] rewritten = new PageWriter().toBytes(READER.read(flipped, "flipped.jsonld").page());
                READER.read(rewritten, "rewritten.jsonld");
                read++;
            } catch (PageReadException e) {
                String message = String.valueOf(e.getMessage());
                assertTrue(message.startsWith("flipped.jsonld ") && message.endsWith("."), "bit " + bit + ": " + message);
                refused++;
            }
        }
        assertEquals(page.length * 8, read + refused);
        assertTrue(refused > page.length && read > page.length, read + " read, " + refused + " refused");
    }
}

package org.sourceline.core.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.TextSpan;

/** What a comparison of letters leaves out. */
class FoldedTextTest {

    @Test
    void whiteSpaceAndQuotationMarksAreAlike() {
        FoldedText folded = new FoldedText("  “Shut”\n\t again’s \u00AD\u200Bend ");
        assertEquals("'Shut' again's end ", folded.toString());
        assertEquals(19, folded.length());
    }

    @Test
    void aPlaceIsFoundInTheTextAgain() {
        String text = " “Shut”\n\t again  ";
        FoldedText folded = new FoldedText(text);
        assertEquals("“Shut”\n\t again", folded.original(new TextSpan(0, 12)).of(text).strip());
        assertEquals(new TextSpan(1, 7), folded.original(new TextSpan(0, 6)));
        assertEquals(new TextSpan(10, 15), folded.original(new TextSpan(7, 12)));
        assertEquals(new TextSpan(10, 10), folded.original(new TextSpan(7, 7)));
        assertEquals(new TextSpan(text.length(), text.length()), folded.original(new TextSpan(13, 13)));
    }

    @Test
    void kindsOfCharacters() {
        for (int c : new int[] {' ', '\n', '\u00A0', '\u3000', '\u200B', '\u200F', '\u2060', '\uFEFF', '\u00AD', '\u2028'}) {
            assertTrue(Characters.isSpace(c), Integer.toHexString(c));
        }
        for (int c : new int[] {'!', '\u200A' + 6, '\u00AC', '\u2061', 'x', '\u3001'}) {
            assertFalse(Characters.isSpace(c), Integer.toHexString(c));
        }
        for (int c : new int[] {'a', 'z', 'A', 'Z', '0', '9', 'é', 'я', '\u0301', '\u0903', '\u20DD', '\u0661', 0x10400}) {
            assertTrue(Characters.isOfWord(c), Integer.toHexString(c));
        }
        for (int c : new int[] {'`', '{', '@', '[', '/', ':', '\u2014', '水', 'カ', 'ひ', 'ก', 'ກ', 'ក', 'က', 0x20000}) {
            assertFalse(Characters.isOfWord(c), Integer.toHexString(c));
        }
        assertTrue(List.of('水', 'カ', 'ひ', 'ก', 'ກ', 'ក', 'က').stream().allMatch(c -> Characters.standsAlone(c)));
        assertFalse(Characters.standsAlone('한') || Characters.standsAlone('x'));
    }

    @Test
    void wordsThatMayNotChange() {
        for (String word : List.of("Rell", "iPhone", "3", "x3", "水", "$", "€", "%", "not", "never", "denied", "million", "percent", "nicht")) {
            assertTrue(Weight.isHeavy(word, false), word);
        }
        assertFalse(Weight.isHeavy("water", false) || Weight.isHeavy(".", false) || Weight.isHeavy("t", false) || Weight.isHeavy("s", true));
        assertTrue(Weight.isHeavy("t", true) && Weight.isHeavy("T", true));
        assertTrue(Weight.isListed("not") && Weight.isListed("two") && !Weight.isListed("water"));
    }
}

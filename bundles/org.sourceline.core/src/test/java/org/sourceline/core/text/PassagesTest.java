package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/** Passages made of places are found at those places, and nowhere else. */
class PassagesTest {

    @Property
    void whatWasMarkedIsFoundAgain(@ForAll @AnyText String text, @ForAll long seed) {
        ReadingText reading = ReadingText.of(new SourceText(text), List.of());
        Passages passages = passages(text, reading);
        Random random = new Random(seed);
        for (int i = 0; i < 10 && !reading.text().isBlank(); i++) {
            TextSpan span = word(reading.text(), random);
            Passage passage = passages.at(span);
            assertEquals(Optional.of(span), passages.locate(passage));
            assertEquals(passage, passages.atSource(reading.map().toSource(span)));
        }
    }

    @Property
    void selectorsHoldTheTextAroundInCodePoints(@ForAll @AnyText(pieces = 120) String text, @ForAll long seed) {
        Passages passages = passages(text, ReadingText.of(new SourceText(text), List.of()));
        int[] points = text.codePoints().toArray();
        int start = new Random(seed).nextInt(points.length + 1);
        int end = start + new Random(seed + 1).nextInt(points.length - start + 1);
        Passage passage = passages.atSource(new SourceText(text).toUtf16(new TextSpan(start, end)));
        assertEquals(new TextSpan(start, end), passage.position());
        assertEquals(new String(points, start, end - start), passage.exact());
        int before = Math.max(0, start - Passage.CONTEXT);
        assertEquals(new String(points, before, start - before), passage.prefix());
        assertEquals(new String(points, end, Math.min(points.length, end + Passage.CONTEXT) - end), passage.suffix());
    }

    @Test
    void otherWordsAtThePlaceAreNotFound() {
        Passages passages = passages("The bridge is shut.", ReadingText.of(new SourceText("The bridge is shut."), List.of()));
        assertTrue(passages.locate(new Passage("articles/a.txt", new TextSpan(4, 10), "tunnel", "The ", " is")).isEmpty());
        assertTrue(passages.locate(new Passage("articles/a.txt", new TextSpan(4, 10), "bridg", "The ", " is")).isEmpty());
        assertTrue(passages.locate(new Passage("articles/a.txt", new TextSpan(14, 99), "shut.", "is ", "")).isEmpty());
        assertEquals(Optional.of(new TextSpan(4, 10)),
                passages.locate(new Passage("articles/a.txt", new TextSpan(4, 10), "bridge", "", "")));
    }

    /** A span without white space at its ends that cuts no pair in two. */
    private static TextSpan word(String text, Random random) {
        while (true) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            boolean whole = !cuts(text, start) && !cuts(text, end);
            if (whole && text.substring(start, end).strip().length() == end - start) {
                return new TextSpan(start, end);
            }
        }
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static Passages passages(String text, ReadingText reading) {
        TextEncoding encoding = new TextEncoding(StandardCharsets.UTF_8, TextEncoding.How.WELL_FORMED, 0);
        return new Passages(new Article("articles/a.txt", "", 0, encoding, Article.MediaType.PLAIN_TEXT, new SourceText(text), List.of(),
                Metadata.NONE), reading);
    }
}

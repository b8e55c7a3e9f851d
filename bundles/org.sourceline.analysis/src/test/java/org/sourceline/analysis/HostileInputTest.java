package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.core.text.Article;

class HostileInputTest {

    /** No bound on speed: far beyond what any input takes, and short of a quadratic one. */
    private static final Duration HANGS = Duration.ofMinutes(5);

    record Hostile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> inputs() {
        return Stream.of(new Hostile("a sentence of 1 MB", "the mill said that it had grown and ".repeat(29_000) + "."),
                new Hostile("100,000 quotation marks", "\"".repeat(100_000)),
                new Hostile("20,000 quotation marks apart", "\" a ".repeat(20_000)),
                new Hostile("10,000 opening brackets", "(".repeat(10_000) + "word"),
                new Hostile("10,000 names in a row", "Orla ".repeat(10_000)),
                new Hostile("10,000 names joined by of", "Bank of ".repeat(10_000) + "Orla"),
                new Hostile("10,000 commas", "said, ".repeat(10_000)),
                new Hostile("50,000 digits", "Over " + "7".repeat(50_000) + " crowns."),
                new Hostile("10,000 numbers in words", "one hundred thousand ".repeat(3_300) + "dollars"),
                new Hostile("a word of 500,000 letters", "a".repeat(500_000)),
                new Hostile("5,000 lines", "By Orla Tamm\n".repeat(5_000)),
                new Hostile("5,000 hyphens", "Orla-".repeat(5_000)),
                new Hostile("30,000 acronyms in brackets", numbered(30_000, i -> "The " + name(i) + " Tamm Bank (" + name(i).charAt(0) + "TB) rose. ")),
                new Hostile("20,000 people of one surname", numbered(20_000, i -> "There " + name(i) + " Tamm fell. Tamm was late. ")),
                new Hostile("one name 50,000 times", "Then Orla Tamm left. ".repeat(50_000)),
                new Hostile("30,000 blocks", numbered(30_000, i -> "Line " + i + "\n\n")),
                new Hostile("20,000 nested quotations", "\u201cGo ".repeat(20_000) + "away\u201d ".repeat(20_000)),
                new Hostile("a run of 100,000 capitals", numbered(100_000, i -> name(i) + " ")),
                new Hostile("lone surrogates", "\ud800 said \udc00 that it was \ud800\ud800."),
                new Hostile("5,000 according to", "according to ".repeat(5_000)));
    }

    private static String numbered(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    /** A word with a capital, another for each number. */
    private static String name(int number) {
        return (char) ('A' + number % 26) + Integer.toString(number, 36).replaceAll("[0-9]", "o") + "ai";
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isAnalysedToTheEnd(Hostile input) {
        assertTimeoutPreemptively(HANGS, () -> Analysed.text(input.text()));
    }

    @Test
    void cancelling() {
        Article article = Analysed.article("Orla Tamm said it was late. ".repeat(50), "articles/long.txt");
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> Analyser.analyse(article, new Configuration(Analysed.NOW), () -> asked.incrementAndGet() > 20));
        assertTrue(asked.get() < 30, "went on after the answer was true");
    }

    @Test
    void equalRunsGiveEqualSuggestions() {
        String text = "Orla Tamm told the Lantern on Friday that the mill could close. \"We are sorry,\" she said.\n";
        assertEquals(Analysed.text(text).analysis().annotations(), Analysed.text(text).analysis().annotations());
        List<String> claims = Analysed.text(text).claims();
        assertFalse(claims.isEmpty());
        List<List<String>> threads = Stream.generate(() -> text).limit(8).parallel().map(one -> Analysed.text(one).claims()).toList();
        threads.forEach(found -> assertEquals(claims, found));
    }

    @Test
    void idsAreDistinct() {
        Analysed analysed = Analysed.text("Orla Tamm said it was late and said it was dark. She said so. She said so. She said it was late.\n");
        List<String> ids = analysed.analysis().annotations().stream().map(annotation -> annotation.id()).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }
}

package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.text.Article;

/**
 * No input makes the analysis quadratic. Work is counted, not timed: by the bytes that are allocated, which every list that is copied and every
 * name that is read again adds to, and by how often the analysis asks whether to go on.
 */
class GrowthTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SMALL = 1_500;
    private static final int TIMES = 4;
    /** Linear work would be {@link #TIMES} times as much, quadratic work its square. */
    private static final double AT_MOST = 1.6 * TIMES;

    record Growing(String name, IntFunction<String> text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Growing> inputs() {
        return Stream.of(each("names of many people", i -> "On the quay " + word(i) + " " + word(i * 7 + 3) + " said it was late. "),
                each("one name", i -> "On the quay Orla Tamm said it was late. Tamm was dark. "),
                each("people of one surname", i -> "On the quay " + word(i) + " Tamm was late. Tamm was dark. "),
                each("organisations of one form", i -> "On the quay the Bank of " + word(i) + " was late. "),
                each("acronyms in brackets", i -> "The " + word(i) + " " + word(i + 1) + " Bank (" + word(i).charAt(0) + word(i + 1).charAt(0)
                        + "B) rose. "),
                each("acronyms of their own", i -> "The " + word(i) + " Harbour Bank (" + word(i).toUpperCase(Locale.ROOT) + ") rose. "),
                each("names that differ by a mark", i -> "On the quay " + marked(i) + " was late. "),
                each("a run of capitals", i -> word(i) + " "), each("a run of shouting", i -> "ORLA "),
                each("names joined by and", i -> word(i) + " and "), each("blocks", i -> "Line " + i + "\n\n"),
                each("copyright lines", i -> "\u00a9 2031 Orla\n\n"), each("publisher's notes", i -> "Editor's note:\n\n"),
                each("kickers", i -> "Analysis: late\n\n"), each("bylines", i -> "By Orla Tamm\n"),
                each("datelines", i -> "SKERRY (Lantern) - The mill on the quay said that it had grown.\n\n"),
                each("pronouns", i -> word(i) + " Tamm told Lantern. He said it was late. "),
                each("refusals", i -> "Orla Tamm declined to comment. The mill denied it. "),
                each("speech that goes on", i -> i == 0 ? "\"It was late,\" Orla Tamm said. " : "\"It was dark out there.\" "),
                each("a clause in a clause", i -> "Orla said that "), each("marks", i -> "\""), each("marks apart", i -> "\" a "),
                new Growing("nested marks", n -> "\u201cGo ".repeat(n) + "away\u201d ".repeat(n)),
                new Growing("nested brackets", n -> "(".repeat(n) + "word" + ")".repeat(n)),
                each("numbers", i -> "one hundred thousand "), each("dates", i -> "On May " + (i % 28 + 1) + ", 2031, "));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void memoryTakenGrowsWithTheText(Growing input) {
        allocated(input.text().apply(SMALL));
        double small = allocated(input.text().apply(SMALL));
        double large = allocated(input.text().apply(SMALL * TIMES));
        assertTrue(large <= small * AT_MOST, () -> input + ": " + large / small + " times the work for " + TIMES + " times the text");
    }

    @Test
    void oneQuestionForEachSentenceAndStep() {
        int small = questions("Orla Tamm said it was late. ".repeat(100));
        int large = questions("Orla Tamm said it was late. ".repeat(400));
        assertTrue(large <= 4 * small, small + " and " + large);
    }

    @Test
    void everyMentionOfManyPeopleOfOneSurnameIsKept() {
        String text = IntStream.range(0, 300).mapToObj(i -> "On the quay " + word(i) + " Tamm was late. Then Tamm left. ").collect(Collectors.joining());
        long mentions = Analysed.text(text).analysis().annotations().stream().filter(one -> one.body() instanceof EntityBody).count();
        assertEquals(600, mentions);
    }

    private static long allocated(String text) {
        Article article = Analysed.article(text, "articles/growing.txt");
        long before = THREADS.getTotalThreadAllocatedBytes();
        Analyser.analyse(article, new Configuration(Analysed.NOW), () -> false);
        return THREADS.getTotalThreadAllocatedBytes() - before;
    }

    private static int questions(String text) {
        AtomicInteger asked = new AtomicInteger();
        Analyser.analyse(Analysed.article(text, "articles/growing.txt"), new Configuration(Analysed.NOW), () -> asked.incrementAndGet() < 0);
        return asked.get();
    }

    private static Growing each(String name, IntFunction<String> part) {
        return new Growing(name, n -> IntStream.range(0, n).mapToObj(part).collect(Collectors.joining()));
    }

    /** A word with a capital, another for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder().append((char) ('A' + number % 26));
        for (int rest = number / 26, i = 0; i < 4; i++, rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    /** A name of many small parts, of which others than the next number's are set off by a full stop. */
    private static String marked(int number) {
        StringBuilder name = new StringBuilder("Orlatammelindor");
        for (int bit = 11; bit >= 0; bit--) {
            if ((number >> bit & 1) == 1) {
                name.insert(bit + 2, '\u2019');
            }
        }
        return name.toString();
    }
}

package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and pages at the edge of what is read end soon, and with all that they hold. */
class HugeTextsTest {

    /** Seconds of a machine that has much else to do; on an idle one nothing here takes more than two. */
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Limits PATIENT = new Limits(64L << 20, 1_000_000, 1_000_000, Duration.ofSeconds(60));

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<div>", "<table><tr><td>", "<ul><li>", "<blockquote class=x>", "<object>", "<select><option>", "<svg>"})
    void twoHundredThousandNestedElements(String tags) {
        int elements = tags.split("<").length - 1;
        String html = "<!doctype html><body>" + (tags + "x ").repeat(200_000 / elements) + "end";
        Article article = read(html, "deep.html");
        assertTrue(article.source().text().endsWith("x end"));
        assertEquals(200_000 / elements * 2 + 3, article.source().text().length());
        assertCovered(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"</p>", "<!--", "<p ", "<p a=\"", "&", "&#", "&#x", "<", "</", "<br>", "<textarea>", "<noscript>", "<script>", "<title>",
        "<b></i>", "<table>x", "<a href=x>y</a>", "<frameset>", "<html>", "</body>x", "<template>", "<!doctype html>", "<p id=a class='b c'>x",
        "<meta charset=x>", "<svg><title>", "<table><b>x"})
    void oneThingFiftyThousandTimes(String thing) {
        assertTimeoutPreemptively(SOON, () -> {
            try {
                assertCovered(ArticleReader.of(("<!doctype html><body>x " + thing.repeat(50_000)).getBytes(StandardCharsets.UTF_8), "a.html",
                        PATIENT));
            } catch (ArticleReadException e) {
                assertTrue(e.getMessage().startsWith("a.html "), e.getMessage());
            }
        });
    }

    @Test
    void formattingThatMultiplies() {
        StringBuilder html = new StringBuilder("<!doctype html><body>");
        for (int i = 0; i < 20_000; i++) {
            html.append("<b a").append(i).append("><p>x");
        }
        assertCovered(read(html.toString(), "formats.html"));
    }

    @Test
    void oneLineOfAMillionAndAMillionBlankLines() {
        assertCovered(read("x".repeat(1_000_000), "line.txt"));
        assertCovered(read("word ".repeat(200_000), "line.txt"));
        assertCovered(read("a" + "\n".repeat(1_000_000) + "b" + " \r\n".repeat(1_000_000) + "c", "blank.txt"));
        assertCovered(read("a" + "\u00AD\u200B".repeat(500_000) + "b", "soft.txt"));
        assertCovered(read("a.\n".repeat(500_000), "lines.txt"));
        assertCovered(read(("\t".repeat(2_000) + "x\n").repeat(500), "tabs.txt"));
    }

    private static Article read(String text, String name) {
        return assertTimeoutPreemptively(SOON, () -> ArticleReader.of(text.getBytes(StandardCharsets.UTF_8), name, PATIENT));
    }

    /** The reading text holds all that the source holds. */
    private static void assertCovered(Article article) {
        ReadingText reading = assertTimeoutPreemptively(SOON, () -> ReadingText.of(article.source(), List.of()));
        assertEquals(kept(article.source().text()), kept(reading.text()));
        int end = 0;
        for (RawBlock block : article.rawBlocks()) {
            assertTrue(block.span().start() >= end && !block.span().isEmpty(), "overlapping or empty: " + block);
            assertEquals(0, kept(article.source().text().substring(end, block.span().start())), "text between blocks");
            end = block.span().end();
        }
        assertEquals(0, kept(article.source().text().substring(end)), "text behind the last block");
    }

    private static long kept(String text) {
        return text.chars().filter(c -> Fold.of((char) c) == Fold.KEEP).count();
    }
}

package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

import java.util.List;

/** Any bytes as an HTML page: an article whose reading text holds all of its source, or a message. */
class HtmlFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void pages(byte[] bytes) {
        try {
            Article article = ArticleReader.of(bytes, "articles/a.html", Limits.DEFAULT);
            ReadingText reading = ReadingText.of(article.source(), List.of());
            assertEquals(kept(article.source().text()), kept(reading.text()));
        } catch (ArticleReadException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("articles/a.html "), e.getMessage());
        }
    }

    private static long kept(String text) {
        return text.chars().filter(c -> Fold.of((char) c) == Fold.KEEP).count();
    }
}

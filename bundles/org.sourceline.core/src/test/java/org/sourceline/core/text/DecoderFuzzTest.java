package org.sourceline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as a plain text: an article whose code points count up, or a message. */
class DecoderFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void texts(byte[] bytes) {
        try {
            Article article = ArticleReader.of(bytes, "articles/a.txt", Limits.DEFAULT);
            String text = article.source().text();
            assertEquals(text, new String(text.codePoints().toArray(), 0, text.codePointCount(0, text.length())));
        } catch (ArticleReadException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("articles/a.txt "), e.getMessage());
        }
    }
}

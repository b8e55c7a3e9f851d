package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.sourceline.core.text.Article;

/** An article so long that its parts are worked on at the same time. */
class LongArticleTest {

    private static final String PARAGRAPH = "Orla Tamm told the Lantern on Friday that the mill could close. \"We are sorry,\" she said.\n\n";
    private static final int TIMES = 700;

    @Test
    void everyParagraphSaysWhatOneSays() {
        List<String> one = Analysed.text(PARAGRAPH).claims();
        assertEquals(2, one.size(), one::toString);
        List<String> many = Analysed.text(PARAGRAPH.repeat(TIMES)).claims();
        for (String claim : one) {
            assertEquals(TIMES, Collections.frequency(many, claim), claim);
        }
    }

    @Test
    void equalRunsGiveEqualSuggestions() {
        String text = PARAGRAPH.repeat(TIMES);
        assertEquals(Analysed.text(text).analysis().annotations(), Analysed.text(text).analysis().annotations());
    }

    @Test
    void cancellingEndsAllParts() {
        Article article = Analysed.article(PARAGRAPH.repeat(TIMES), "articles/long.txt");
        AtomicInteger asked = new AtomicInteger();
        assertThrows(CancellationException.class,
                () -> Analyser.analyse(article, new Configuration(Analysed.NOW), () -> asked.incrementAndGet() > 2 * TIMES + 50));
    }
}

package org.sourceline.ui.cases;

import org.sourceline.core.model.BlockRole;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;

/**
 * What a list of articles says of one.
 *
 * @param title the headline, or the file name where there is none
 * @param details publisher and date as the article gives them, or why it cannot be read; may be empty
 */
public record ArticleSummary(String title, String details) {

    /** The summary of an article that was read. */
    static ArticleSummary of(Article article, ReadingText reading) {
        String headline = first(reading, BlockRole.HEADLINE);
        String title = headline.isEmpty() ? article.metadata().get("title").orElse(article.fileName()) : headline;
        String publisher = article.metadata().get("publisher").orElse("");
        String date = first(reading, BlockRole.DATE);
        if (date.isEmpty()) {
            date = article.metadata().get("published").map(ArticleSummary::day).orElse("");
        }
        String separator = publisher.isEmpty() || date.isEmpty() ? "" : " · ";
        return new ArticleSummary(title, publisher + separator + date);
    }

    /** Without brackets around it. */
    private static String first(ReadingText reading, BlockRole role) {
        for (ReadingBlock block : reading.blocks()) {
            if (block.block().role() == role) {
                TextSpan span = block.span();
                return span.of(reading.text()).replaceAll("^[\\[(]+|[\\])]+$", "").strip();
            }
        }
        return "";
    }

    private static String day(String instant) {
        int time = instant.indexOf('T');
        return time > 0 ? instant.substring(0, time) : instant;
    }
}

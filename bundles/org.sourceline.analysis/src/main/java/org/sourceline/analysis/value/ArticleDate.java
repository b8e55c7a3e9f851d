package org.sourceline.analysis.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.core.model.BlockRole;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ReadingBlock;
import org.sourceline.core.text.ReadingText;

/** The day on which an article appeared, from its date line or from what the head of the page says. */
public final class ArticleDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(\\p{L}{3,9})\\.?,?\\s+(\\d{4})");

    private ArticleDate() {
    }

    /** The date; null if the article bears none. */
    public static @Nullable LocalDate of(Article article, ReadingText reading) {
        for (ReadingBlock block : reading.blocks()) {
            BlockRole role = block.block().role();
            if (role == BlockRole.DATE || role == BlockRole.DATELINE || role == BlockRole.BYLINE) {
                LocalDate date = in(block.span().of(reading.text()));
                if (date != null) {
                    return date;
                }
            }
        }
        return article.metadata().get("published").map(ArticleDate::in).orElse(null);
    }

    /** The first full date in a short text, or null. */
    static @Nullable LocalDate in(String text) {
        String head = text.length() > 400 ? text.substring(0, 400) : text;
        Matcher iso = ISO.matcher(head);
        if (iso.find()) {
            return date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher month = MONTH_FIRST.matcher(head);
        if (month.find() && month(month.group(1)) > 0) {
            return date(Integer.parseInt(month.group(3)), month(month.group(1)), Integer.parseInt(month.group(2)));
        }
        Matcher day = DAY_FIRST.matcher(head);
        return day.find() && month(day.group(2)) > 0
                ? date(Integer.parseInt(day.group(3)), month(day.group(2)), Integer.parseInt(day.group(1))) : null;
    }

    private static int month(String name) {
        return ValueWords.of(Language.of("en")).number("months", name.toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

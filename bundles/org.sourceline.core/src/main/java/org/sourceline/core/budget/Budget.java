package org.sourceline.core.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.sourceline.core.internal.Messages;

/**
 * The budgets of the program. What goes beyond one is refused with a message that names the file and the limit; nothing is cut off in
 * silence. Each can be set by a system property of its name when the program starts. A setting that is no number within reach is not
 * followed, and told as a {@linkplain #problems problem}.
 */
public enum Budget {

    /** The largest article, in bytes. */
    ARTICLE_BYTES("sourceline.article.bytes", 32L << 20, Integer.MAX_VALUE),
    /** The most lines of an article with text on them. */
    ARTICLE_LINES("sourceline.article.lines", 500_000, Integer.MAX_VALUE),
    /** The most start tags of an HTML page. */
    HTML_ELEMENTS("sourceline.html.elements", 500_000, Integer.MAX_VALUE),
    /** How long an HTML page may take to be parsed, in seconds. */
    HTML_SECONDS("sourceline.html.seconds", 10, 86_400),
    /** The largest annotation page, in bytes: 256 MiB are some 300,000 annotations. */
    PAGE_BYTES("sourceline.page.bytes", 256L << 20, Integer.MAX_VALUE),
    /** How deep objects and lists of a page may be nested, the page itself counted. */
    PAGE_DEPTH("sourceline.page.depth", 64, 1_000),
    /** The longest number of a page, in characters. */
    PAGE_NUMBER("sourceline.page.number", 64, 1_000),
    /** The longest text of a page, in UTF-16 units. */
    PAGE_TEXT("sourceline.page.text", 1_000_000, Integer.MAX_VALUE),
    /** The journal of a set that is larger than this, in bytes, and four times its content is written anew. */
    JOURNAL_BYTES("sourceline.journal.bytes", 32L << 20, Long.MAX_VALUE),
    /**
     * With how many other articles of a case an article is compared, besides those of which it has words: those that have most in common with it.
     * What is left out is counted and told.
     */
    CASE_PARTNERS("sourceline.case.partners", 24, 100_000);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final String property;
    private final long usual;
    private final long most;

    Budget(String property, long usual, long most) {
        this.property = property;
        this.usual = usual;
        this.most = most;
    }

    /** The name of the system property that sets it. */
    public String property() {
        return property;
    }

    /** The budget as it is set, or else as it is usually. */
    public long value() {
        return set().filter(this::isWithinReach).map(Long::parseLong).orElse(usual);
    }

    /** The budget as an {@code int}, for those that reach no further. */
    public int intValue() {
        return Math.toIntExact(value());
    }

    private Optional<String> set() {
        return Optional.ofNullable(System.getProperty(property)).map(String::strip);
    }

    private boolean isWithinReach(String set) {
        return NUMBER.matcher(set).matches() && Long.parseLong(set) > 0 && Long.parseLong(set) <= most;
    }

    /** The settings that are not followed, each with its name and the reason. */
    public static List<String> problems() {
        return Arrays.stream(values()).flatMap(one -> one.set().filter(set -> !one.isWithinReach(set))
                .map(set -> Messages.get("budget.wrong", one.property, Long.toString(one.most), set)).stream()).toList();
    }
}

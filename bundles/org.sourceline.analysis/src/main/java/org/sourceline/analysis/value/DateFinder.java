package org.sourceline.analysis.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;

/** Dates with a month, a day of the week or a year. Relative ones are the matter of {@link RelativeDates}. */
final class DateFinder {

    private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "until", "till", "by", "from", "during", "for", "of", "through", "before",
            "after", "on", "between", "around", "late", "early", "mid", "this", "last", "next", "every", "(", "-", "as");
    private static final Set<String> PARTS = Set.of("early", "late", "mid");

    /** In the order of the numbers 33 to 36 that EDTF gives them. */
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");

    private final Tokens tokens;
    private final ValueWords words;
    private final DateResolver resolver;
    private final RelativeDates relative;

    DateFinder(Tokens tokens, ValueWords words, @Nullable LocalDate article) {
        this.tokens = tokens;
        this.words = words;
        this.resolver = new DateResolver(article);
        this.relative = new RelativeDates(tokens, words, resolver);
    }

    /** The date that begins at a token, or null. */
    @Nullable ValueMention at(int token, Sentence sentence) {
        ValueMention found = relative.at(token, sentence);
        if (found == null) {
            found = fromMonth(token, sentence);
        }
        if (found == null) {
            found = fromDay(token, sentence);
        }
        if (found == null) {
            found = weekday(token, sentence);
        }
        return found == null ? year(token, sentence) : found;
    }

    /** "March 14", "March 14, 2031", "March 2031", "March this year", "March". */
    private @Nullable ValueMention fromMonth(int token, Sentence sentence) {
        int month = monthAt(token);
        if (month == 0) {
            return null;
        }
        int at = token + 1;
        int day = dayAt(at, sentence.to());
        if (day > 0) {
            at++;
        }
        boolean comma = day > 0 && tokens.lower(at).equals(",") && yearAt(at + 1, sentence.to()) > 0;
        int year = yearAt(comma ? at + 1 : at, sentence.to());
        if (year > 0) {
            return mention(token, comma ? at + 2 : at + 1, sentence, resolver.day(year, month, day), "date.month");
        }
        int shift = relative.yearShift(at, sentence.to());
        if (shift != RelativeDates.NONE) {
            return mention(token, relative.yearEnd(at), sentence, resolver.monthOfYear(month, day, shift), "date.month-of-year");
        }
        return day > 0 || isMonthAlone(token, sentence) ? mention(token, at, sentence, resolver.day(0, month, day), "date.month") : null;
    }

    /** "14 March 2031", "the 14th of March". */
    private @Nullable ValueMention fromDay(int token, Sentence sentence) {
        int day = dayAt(token, sentence.to());
        if (day == 0) {
            return null;
        }
        int at = tokens.lower(token + 1).equals("of") ? token + 2 : token + 1;
        int month = at < sentence.to() ? monthAt(at) : 0;
        if (month == 0) {
            return null;
        }
        boolean comma = tokens.lower(at + 1).equals(",") && yearAt(at + 2, sentence.to()) > 0;
        int year = yearAt(comma ? at + 2 : at + 1, sentence.to());
        int shift = year > 0 ? RelativeDates.NONE : relative.yearShift(at + 1, sentence.to());
        if (shift != RelativeDates.NONE) {
            return mention(token, relative.yearEnd(at + 1), sentence, resolver.monthOfYear(month, day, shift), "date.month-of-year");
        }
        int to = year == 0 ? at + 1 : comma ? at + 3 : at + 2;
        return mention(token, to, sentence, resolver.day(year, month, day), "date.month");
    }

    private @Nullable ValueMention weekday(int token, Sentence sentence) {
        int day = words.number("weekdays", tokens.lower(token));
        if (day == 0 || !tokens.word(token).isCapitalised() || tokens.lower(token).length() < 6 && !tokens.lower(token).endsWith(".")) {
            return null;
        }
        int month = tokens.lower(token + 1).equals(",") ? token + 2 : token + 1;
        ValueMention full = month < sentence.to() ? firstOf(fromMonth(month, sentence), fromDay(month, sentence)) : null;
        if (full != null && full.to() > month + 1) {
            return new ValueMention(token, full.to(), EntityKind.DATE, full.value(), "date.weekday", full.reason());
        }
        int to = token + 1 < sentence.to() && words.has("day-parts", tokens.lower(token + 1)) ? token + 2 : token + 1;
        return mention(token, to, sentence, resolver.weekday(day, false), "date.weekday");
    }

    private static @Nullable ValueMention firstOf(@Nullable ValueMention one, @Nullable ValueMention other) {
        return one == null ? other : one;
    }

    /** "2031", "2031-04-03", "mid-2031", "the 1990s", "18th century", "fall of 2031". */
    private @Nullable ValueMention year(int token, Sentence sentence) {
        String lower = tokens.lower(token);
        boolean quarter = QUARTERS.contains(lower) && tokens.lower(token + 1).equals("quarter") && tokens.lower(token + 2).equals("of");
        int quarterYear = quarter ? yearAt(token + 3, sentence.to()) : 0;
        if (quarterYear > 0) {
            return mention(token, token + 4, sentence, resolver.absolute(quarterYear + "-" + (33 + QUARTERS.indexOf(lower))), "date.quarter");
        }
        if (words.has("seasons", lower)) {
            int at = tokens.lower(token + 1).equals("of") ? token + 2 : token + 1;
            int year = yearAt(at, sentence.to());
            return year == 0 ? null : mention(token, at + 1, sentence,
                    resolver.absolute(year + "-" + words.get("seasons", lower)), "date.season");
        }
        if (tokens.word(token).isNumber() && lower.matches("\\d{1,2}(st|nd|rd|th)") && tokens.lower(token + 1).matches("century")) {
            int century = Integer.parseInt(lower.replaceAll("\\D", ""));
            return mention(token, token + 2, sentence, resolver.absolute((century - 1) + "XX"), "date.century");
        }
        int year = yearAt(token, sentence.to());
        if (year == 0) {
            return null;
        }
        if (tokens.lower(token + 1).equals("-") && tokens.lower(token + 2).matches("\\d\\d") && tokens.lower(token + 3).equals("-")
                && tokens.lower(token + 4).matches("\\d\\d.*")) {
            return mention(token, token + 5, sentence, resolver.day(year, Integer.parseInt(tokens.lower(token + 2)),
                    Integer.parseInt(tokens.lower(token + 4).substring(0, 2))), "date.iso");
        }
        if (tokens.lower(token + 1).equals("s") && tokens.isGlued(token + 1)) {
            return mention(token, token + 2, sentence, resolver.absolute(year / 10 + "X"), "date.decade");
        }
        return isYearAlone(token, sentence) ? mention(token, token + 1, sentence, resolver.absolute(String.valueOf(year)), "date.year") : null;
    }

    private boolean isYearAlone(int token, Sentence sentence) {
        String before = token > sentence.from() ? tokens.lower(token - 1) : "";
        String after = token + 1 < sentence.to() ? tokens.lower(token + 1) : "";
        boolean joined = token > sentence.from() && tokens.isGlued(token) && tokens.word(token - 1).isPunctuation() && !before.equals("(")
                && !before.equals("-") && !before.equals("\u2013") && !before.equals("[") && !before.equals("/");
        return !joined && !words.has("symbols", before) && !words.has("not-years", after) && !after.equals("%") && !after.equals("percent")
                && !words.has("magnitudes", after) && !before.equals("no.") && !before.equals("number");
    }

    /** A month on its own must be capitalised and, where it could be another word, stand behind a preposition or the like. */
    private boolean isMonthAlone(int token, Sentence sentence) {
        String lower = tokens.lower(token);
        boolean doubtful = lower.equals("may") || lower.equals("march") || lower.equals("sun") || lower.length() <= 3;
        String before = token > sentence.from() ? tokens.lower(token - 1) : "";
        return !doubtful || BEFORE_MONTH.contains(before);
    }

    private int monthAt(int token) {
        return tokens.word(token).isCapitalised() ? words.number("months", tokens.lower(token)) : 0;
    }

    private int dayAt(int token, int limit) {
        if (token >= limit || !tokens.word(token).isNumber()) {
            return 0;
        }
        String digits = tokens.lower(token).replaceAll("(st|nd|rd|th)$", "");
        int day = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        return day <= 31 ? day : 0;
    }

    private int yearAt(int token, int limit) {
        if (token >= limit || !tokens.word(token).isNumber() || !tokens.lower(token).matches("(1[0-9]|20|21)\\d\\d")) {
            return 0;
        }
        return Integer.parseInt(tokens.lower(token));
    }

    /** The mention, with "early", "late" or "mid-" before it. */
    private ValueMention mention(int token, int to, Sentence sentence, EntityValue.@Nullable Date value, String rule) {
        int from = token;
        if (from - 1 >= sentence.from() && PARTS.contains(tokens.lower(from - 1))) {
            from--;
        } else if (from - 2 >= sentence.from() && tokens.lower(from - 1).equals("-") && PARTS.contains(tokens.lower(from - 2))) {
            from -= 2;
        }
        return new ValueMention(from, to, EntityKind.DATE, value, rule, "The words of a date");
    }
}

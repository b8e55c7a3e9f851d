package org.sourceline.analysis.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;

/** Dates that only another date explains: "last month", "five years ago", "six days later", "that month", "yesterday". */
final class RelativeDates {

    /** No shift is written there. */
    static final int NONE = Integer.MIN_VALUE;

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "yesterday", -1, "tomorrow", 1, "tonight", 0);
    private static final Map<String, Integer> SHIFTS = Map.of("last", -1, "next", 1, "this", 0, "previous", -1, "coming", 1);
    private static final Set<String> ANAPHORIC = Set.of("that", "same", "following", "previous");
    private static final Set<String> NARROWING = Set.of("earlier", "later", "late", "early");
    private static final Set<String> BEHIND = Set.of("ago", "later", "earlier");
    private static final Map<String, Integer> COUNTS = Map.of("several", 3, "few", 3, "couple", 2);

    private final Tokens tokens;
    private final ValueWords words;
    private final DateResolver resolver;
    private final Numbers numbers;

    RelativeDates(Tokens tokens, ValueWords words, DateResolver resolver) {
        this.tokens = tokens;
        this.words = words;
        this.resolver = resolver;
        this.numbers = new Numbers(tokens, words);
    }

    @Nullable ValueMention at(int token, Sentence sentence) {
        String lower = tokens.lower(token);
        Integer days = DAYS.get(lower);
        if (days != null) {
            boolean possessive = tokens.lower(token + 1).startsWith("'");
            return possessive ? null : mention(token, token + 1, resolver.fromArticle(days, "d"), "date.day-word");
        }
        if (NARROWING.contains(lower) && token + 2 < sentence.to() && (SHIFTS.containsKey(tokens.lower(token + 1))
                || tokens.lower(token + 1).equals("that"))) {
            ValueMention inner = at(token + 1, sentence);
            return inner == null ? null : new ValueMention(token, inner.to(), EntityKind.DATE, inner.value(), inner.rule(), inner.reason());
        }
        ValueMention found = counted(token, sentence);
        return found == null ? named(token, sentence) : found;
    }

    /** "five years ago", "two weeks later", "a month earlier". */
    private @Nullable ValueMention counted(int token, Sentence sentence) {
        Numbers.Found number = numbers.at(token, sentence.to());
        int at = number == null ? token : number.to();
        Integer vague = null;
        if (number == null || number.amount() == null) {
            vague = COUNTS.get(tokens.lower(Math.max(token, at - 1)));
            if (vague == null) {
                return null;
            }
        }
        if (tokens.lower(at).equals("couple") && tokens.lower(at + 1).equals("of")) {
            at += 2;
        }
        String unit = at < sentence.to() ? words.get("units", tokens.lower(at)) : null;
        if (unit == null || at + 1 >= sentence.to() || !BEHIND.contains(tokens.lower(at + 1)) || unit.equals("s") || unit.equals("n")
                || unit.equals("h")) {
            return null;
        }
        int amount = vague != null || number == null || number.amount() == null ? (vague == null ? 1 : vague)
                : number.amount().min(BigDecimal.valueOf(100_000)).intValue();
        String behind = tokens.lower(at + 1);
        EntityValue.Date value = behind.equals("ago") ? resolver.fromArticle(-amount, unit)
                : resolver.fromFocus(behind.equals("later") ? amount : -amount, unit);
        return mention(token, at + 2, value, "date.counted");
    }

    /** "last month", "that month", "the same day", "last May", "next Friday", "this winter". */
    private @Nullable ValueMention named(int token, Sentence sentence) {
        String lower = tokens.lower(token);
        if (token + 1 >= sentence.to()) {
            return null;
        }
        Integer shift = SHIFTS.get(lower);
        String noun = tokens.lower(token + 1);
        String unit = words.get("units", noun);
        boolean single = unit != null && unit.length() <= 4 && !noun.endsWith("s") && "dwmqy10y100y".contains(unit);
        if (ANAPHORIC.contains(lower) && single && !(shift != null && token > sentence.from() && isArticle(token))) {
            int by = lower.equals("following") ? 1 : lower.equals("previous") ? -1 : 0;
            return mention(token, token + 2, resolver.fromFocus(by, unit == null ? "d" : unit), "date.anaphoric");
        }
        if (shift == null) {
            return null;
        }
        if (single && unit != null) {
            return mention(token, token + 2, resolver.fromArticle(shift, unit), "date.relative");
        }
        return calendar(token, shift);
    }

    private boolean isArticle(int token) {
        return tokens.lower(token - 1).equals("a");
    }

    private @Nullable ValueMention calendar(int token, int shift) {
        String noun = tokens.lower(token + 1);
        int weekday = tokens.word(token + 1).isCapitalised() ? words.number("weekdays", noun) : 0;
        if (weekday > 0) {
            int to = words.has("day-parts", tokens.lower(token + 2)) ? token + 3 : token + 2;
            return mention(token, to, resolver.weekday(weekday, shift > 0), "date.relative");
        }
        int month = tokens.word(token + 1).isCapitalised() ? words.number("months", noun) : 0;
        if (month > 0) {
            return mention(token, token + 2, resolver.monthBeside(month, shift > 0), "date.relative");
        }
        boolean part = words.has("seasons", noun)
                || shift == 0 && words.has("day-parts", noun) || noun.equals("night") && shift < 0;
        return part ? mention(token, token + 2, null, "date.relative") : null;
    }

    /** How many years "last year", "this year", "of this year" or "next year" at a token lie from the article's; {@link #NONE} if none is there. */
    int yearShift(int token, int limit) {
        int at = tokens.lower(token).equals("of") ? token + 1 : token;
        Integer shift = at + 1 < limit ? SHIFTS.get(tokens.lower(at)) : null;
        return shift != null && tokens.lower(at + 1).equals("year") ? shift : NONE;
    }

    int yearEnd(int token) {
        return tokens.lower(token).equals("of") ? token + 3 : token + 2;
    }

    private static ValueMention mention(int from, int to, EntityValue.@Nullable Date value, String rule) {
        return new ValueMention(from, to, EntityKind.DATE, value, rule, "Words that name a date by another one");
    }
}

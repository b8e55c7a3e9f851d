package org.sourceline.analysis.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;

/** Amounts of money: a symbol or code before the number, or the name of a currency behind it. */
final class MoneyFinder {

    private static final Set<String> CURRENCY_CODES = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Tokens tokens;
    private final ValueWords words;
    private final Lexicon lexicon;
    private final Numbers numbers;

    MoneyFinder(Tokens tokens, ValueWords words, Lexicon lexicon) {
        this.tokens = tokens;
        this.words = words;
        this.lexicon = lexicon;
        this.numbers = new Numbers(tokens, words);
    }

    /** The amount that begins at a token, its quantifier not counted; null if none does. */
    @Nullable ValueMention at(int token, Sentence sentence) {
        String lower = tokens.lower(token);
        boolean prefix = words.has("prefixes", lower) && tokens.word(token).isCapitalised() && token + 1 < tokens.size()
                && (tokens.isGlued(token + 1) || lower.length() > 1 && lower.startsWith("rs") && tokens.word(token + 1).isNumber());
        if (words.has("symbols", lower) || prefix || isCode(token)) {
            Numbers.Found number = numbers.at(token + 1, sentence.to());
            boolean figures = number != null && tokens.word(token + 1).isNumber();
            if (number != null && figures) {
                String code = prefix ? words.get("prefixes", lower) : words.has("symbols", lower) ? words.get("symbols", lower) : lower;
                return mention(token, afterName(number.to(), sentence.to()), number, code == null ? lower : code, sentence, "symbol");
            }
            return null;
        }
        Numbers.Found number = numbers.at(token, sentence.to());
        return number == null ? null : named(token, number, sentence);
    }

    /** "$5 million Canadian" is rare, "$5 million dollars" a slip that is kept whole. */
    private int afterName(int to, int limit) {
        return to < limit && (tokens.lower(to).equals("dollars") || isCode(to)) ? to + 1 : to;
    }

    private @Nullable ValueMention named(int token, Numbers.Found number, Sentence sentence) {
        int at = number.to();
        if (tokens.lower(at).equals("of") && number.amount() == null) {
            at++;
        }
        if (at < sentence.to() && tokens.lower(at).equals("-") && tokens.isGlued(at)) {
            at++;
        }
        for (int length = 2; length >= 1; length--) {
            if (words.has("currency-adjectives", joined(at, length)) && words.has("currencies", tokens.lower(at + length))) {
                at += length;
                break;
            }
        }
        if (at >= sentence.to() || !words.has("currencies", tokens.lower(at)) && !(isCode(at) && number.exact())
                || tokens.word(at).isCapitalised() && !isCode(at)) {
            return null;
        }
        String name = words.get("currencies", tokens.lower(at));
        boolean bare = tokens.lower(token).equals("a") && number.to() == token + 1;
        return bare ? null : mention(token, at + 1, number, name == null ? tokens.lower(at) : name, sentence, "name");
    }

    private String joined(int from, int length) {
        return length == 1 ? tokens.lower(from) : tokens.lower(from) + " " + tokens.lower(from + 1);
    }

    private boolean isCode(int token) {
        return token < tokens.size() && tokens.word(token).isAllCaps() && tokens.word(token).length() == 3
                && CURRENCY_CODES.contains(tokens.word(token).text());
    }

    private ValueMention mention(int token, int to, Numbers.Found number, String currency, Sentence sentence, String how) {
        int from = Quantifiers.start(tokens, lexicon, token, sentence.from());
        String amount = number.text();
        EntityValue value = amount == null ? null
                : new EntityValue.Money(amount, currency.toUpperCase(Locale.ROOT), from < token || !number.exact());
        return new ValueMention(from, to, EntityKind.MONEY, value, "money." + how,
                how.equals("symbol") ? "A currency sign before a number" : "A number before the name of a currency");
    }
}

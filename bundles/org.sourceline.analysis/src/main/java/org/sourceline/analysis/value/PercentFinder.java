package org.sourceline.analysis.value;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;

/** Shares: percentages and fractions in words. */
final class PercentFinder {

    private final Tokens tokens;
    private final ValueWords words;
    private final Lexicon lexicon;
    private final Numbers numbers;

    PercentFinder(Tokens tokens, ValueWords words, Lexicon lexicon) {
        this.tokens = tokens;
        this.words = words;
        this.lexicon = lexicon;
        this.numbers = new Numbers(tokens, words);
    }

    /** The share that begins at a token, its quantifier not counted; null if none does. */
    @Nullable ValueMention at(int token, Sentence sentence) {
        Numbers.Found number = numbers.at(token, sentence.to());
        if (number == null) {
            return null;
        }
        int sign = sign(number.to(), sentence.to());
        if (sign > 0) {
            String amount = number.amount() == null ? null : number.amount().toPlainString();
            return mention(token, sign, amount, !number.exact(), sentence, "percent.sign", "A number before a percent sign or word");
        }
        int fraction = number.to() < sentence.to() && tokens.lower(number.to()).equals("-") ? number.to() + 1 : number.to();
        String part = words.get("fractions", tokens.lower(fraction));
        if (part == null || number.amount() == null || tokens.word(token).isNumber() || fraction >= sentence.to() || !isShare(token, fraction)) {
            return null;
        }
        BigDecimal value = number.amount().multiply(new BigDecimal(part));
        return mention(token, fraction + 1, value.toPlainString(), true, sentence, "percent.fraction", "A fraction in words");
    }

    /** "two-thirds" always, "a third" only before "of". */
    private boolean isShare(int token, int fraction) {
        boolean plural = tokens.lower(fraction).endsWith("s");
        return plural && fraction - token >= 1 && !tokens.lower(token).equals("a")
                || tokens.lower(fraction + 1).equals("of") && !tokens.lower(fraction).equals("half") && !tokens.lower(fraction).startsWith("quarter");
    }

    private int sign(int token, int limit) {
        if (token >= limit) {
            return 0;
        }
        String lower = tokens.lower(token);
        if (lower.equals("-") && token + 1 < limit && tokens.lower(token + 1).equals("percent")) {
            return token + 2;
        }
        if (lower.equals("%") || lower.equals("percent") || lower.equals("pct") || lower.equals("pc")) {
            return token + 1;
        }
        if (lower.equals("percentage") && tokens.lower(token + 1).startsWith("point")) {
            return token + 2;
        }
        return lower.equals("per") && token + 1 < limit && tokens.lower(token + 1).equals("cent") ? token + 2 : 0;
    }

    private ValueMention mention(int token, int to, @Nullable String amount, boolean open, Sentence sentence, String rule, String reason) {
        int from = Quantifiers.start(tokens, lexicon, token, sentence.from());
        EntityValue value = amount == null ? null : new EntityValue.Percent(amount, open || from < token);
        return new ValueMention(from, to, EntityKind.PERCENT, value, rule, reason);
    }
}

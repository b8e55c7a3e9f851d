package org.sourceline.analysis.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.ValueWords;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Word;

/** Finds dates, amounts of money and shares by rules, from left to right, the longest first. */
public final class Values {

    private final MoneyFinder money;
    private final PercentFinder percents;
    private final DateFinder dates;
    private final Document document;

    /**
     * @param article the day on which the article appeared; null if it bears no date
     */
    public Values(Document document, Language language, @Nullable LocalDate article) {
        ValueWords words = ValueWords.of(language);
        this.document = document;
        this.money = new MoneyFinder(document.tokens(), words, document.lexicon());
        this.percents = new PercentFinder(document.tokens(), words, document.lexicon());
        this.dates = new DateFinder(document.tokens(), words, article);
    }

    /** The values in a sentence, in order, not overlapping. To be asked sentence by sentence, because dates refer to earlier ones. */
    public List<ValueMention> in(Sentence sentence) {
        List<ValueMention> found = new ArrayList<>();
        int last = sentence.from();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            ValueMention mention = at(i, sentence);
            if (mention != null) {
                ValueMention clipped = mention.from() >= last ? mention
                        : new ValueMention(last, mention.to(), mention.kind(), mention.value(), mention.rule(), mention.reason());
                found.add(clipped);
                last = mention.to();
                i = last - 1;
            }
        }
        return found;
    }

    private @Nullable ValueMention at(int token, Sentence sentence) {
        Word word = document.tokens().word(token);
        if (word.isPunctuation() || word.isQuote()) {
            return null;
        }
        ValueMention found = money.at(token, sentence);
        if (found == null) {
            found = percents.at(token, sentence);
        }
        return found == null ? dates.at(token, sentence) : found;
    }
}

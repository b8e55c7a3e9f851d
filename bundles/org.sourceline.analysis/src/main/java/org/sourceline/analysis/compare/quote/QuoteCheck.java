package org.sourceline.analysis.compare.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/**
 * Seeks the quotations of one article in the words of another. White space, quotation marks, dashes, punctuation and case do not count; an
 * insertion in brackets and an ellipsis are no alterations; an attribution may interrupt the words on either side.
 */
public final class QuoteCheck {

    private final Profile quoting;
    private final Profile quoted;
    private final Alignment alignment;
    private final QuotedArticle here;
    private final QuotedArticle there;
    private final Alterations alterations;
    private final Speakers speakers;

    /**
     * @param quoting the article whose quotations are sought
     * @param quoted the article in which they are sought
     * @param alignment of the names of the first with those of the second
     */
    public QuoteCheck(QuotedArticle quoting, QuotedArticle quoted, Alignment alignment) {
        this.here = quoting;
        this.there = quoted;
        this.quoting = quoting.article();
        this.quoted = quoted.article();
        this.alignment = alignment;
        this.speakers = new Speakers(this.quoting, this.quoted, alignment);
        this.alterations = new Alterations(quoted.whole(), quoted.quotedPlaces(), this.quoting.document().lexicon());
    }

    /** The quotations that stand in the other article, and those that stand there in other words. */
    public List<QuoteMatch> find() {
        List<QuoteMatch> matches = new ArrayList<>();
        for (Quote quote : here.quotes()) {
            Optional<QuoteMatch> verbatim = verbatim(quote);
            verbatim.ifPresent(match -> {
                matches.add(match);
                frame(match).ifPresent(matches::add);
                speakers.differing(match).ifPresent(matches::add);
            });
            if (verbatim.isEmpty()) {
                altered(quote).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private Optional<QuoteMatch> verbatim(Quote quote) {
        for (WordText text : there.texts()) {
            Optional<Finder.Found> found = new Finder(text).find(quote);
            if (found.isPresent()) {
                return Optional.of(new QuoteMatch(List.of(span(quote)), text.spans(found.get().from(), found.get().to()), List.of(), quote.size()));
            }
        }
        return Optional.empty();
    }

    private Optional<QuoteMatch> altered(Quote quote) {
        return alterations.find(quote).map(altered -> new QuoteMatch(List.of(span(quote)),
                there.whole().spans(altered.place().from(), altered.place().to()), List.of(altered.wording()), altered.kept()));
    }

    /** The same words with another frame: they were said to somebody else. */
    private Optional<QuoteMatch> frame(QuoteMatch match) {
        Addressees here = new Addressees(quoting);
        Addressees there = new Addressees(quoted);
        TextSpan words = match.quoting().getFirst();
        TextSpan origin = match.quoted().getFirst();
        Addressees.@Nullable Addressee one = here.of(words);
        Addressees.@Nullable Addressee other = there.of(origin);
        if (one == null || other == null || !Addressees.differ(here, one, there, other, alignment)) {
            return Optional.empty();
        }
        Difference.Frame difference = new Difference.Frame(here.words(one), there.words(other), passage(quoting, one), passage(quoted, other));
        return Optional.of(new QuoteMatch(List.of(here.frame(one, words)), List.of(there.frame(other, origin)), List.of(difference), match.words()));
    }

    private static Passage passage(Profile article, Addressees.Addressee one) {
        return article.passages(List.of(article.document().tokens().span(one.from(), one.to()))).getFirst();
    }

    /** From the first word to the last. */
    private TextSpan span(Quote quote) {
        Tokens tokens = quoting.document().tokens();
        int from = quote.from();
        int to = quote.to();
        while (to - 1 > from && isMark(tokens.word(to - 1))) {
            to--;
        }
        while (from < to - 1 && isMark(tokens.word(from))) {
            from++;
        }
        return tokens.span(from, to);
    }

    private static boolean isMark(Word word) {
        return !word.isWord() && !word.isNumber();
    }
}

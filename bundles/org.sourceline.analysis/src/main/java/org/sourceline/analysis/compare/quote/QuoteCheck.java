package org.sourceline.analysis.compare.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;
import org.sourceline.core.model.TextSpan;

/** Seeks the quotations of one article in the words of another. */
public final class QuoteCheck {

    /** A shorter run of words is found in other articles by chance. */
    private static final int SHORTEST = 4;

    private final Document document;
    private final List<Finder> finders = new ArrayList<>();
    private final List<WordText> texts = new ArrayList<>();

    /**
     * @param quoting the article whose quotations are sought
     * @param quoted the article in which they are sought
     */
    public QuoteCheck(Profile quoting, Profile quoted) {
        this.document = quoting.document();
        texts.add(WordText.of(quoted.document()));
        for (Statement statement : quoted.statements()) {
            if (statement.spans().size() > 1) {
                texts.add(WordText.of(quoted.document(), statement.spans()));
            }
        }
        texts.forEach(text -> finders.add(new Finder(text)));
    }

    /** The quotations that stand in the other article word for word. */
    public List<QuoteMatch> verbatim() {
        List<QuoteMatch> matches = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            Quote quote = Quote.of(document.tokens(), quotation.open() + 1, quotation.closed() ? quotation.close() : quotation.close() + 1);
            if (quote.size() >= SHORTEST) {
                find(quote).ifPresent(quoted -> matches.add(new QuoteMatch(List.of(span(quote)), quoted, List.of(), quote.size())));
            }
        }
        return matches;
    }

    /** From the first word to the last. */
    private TextSpan span(Quote quote) {
        Tokens tokens = document.tokens();
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

    private Optional<List<TextSpan>> find(Quote quote) {
        for (int i = 0; i < texts.size(); i++) {
            Optional<Finder.Found> found = finders.get(i).find(quote);
            if (found.isPresent()) {
                return Optional.of(texts.get(i).spans(found.get().from(), found.get().to()));
            }
        }
        return Optional.empty();
    }
}

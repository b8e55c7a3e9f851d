package org.sourceline.analysis.compare.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.reuse.Shingles;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Quotation;

/** The quotations of an article and the words among which those of others are sought; worked out once. Immutable. */
public final class QuotedArticle {

    /** A shorter run of words is found in other articles by chance. */
    private static final int SHORTEST = 4;
    /** In so many words in a row a quotation must agree with the place where it stands in other words. */
    private static final int RUN = 3;

    private final Profile article;
    private final List<Quote> quotes = new ArrayList<>();
    private final List<WordText> texts = new ArrayList<>();
    private final List<Finder.Found> quotedPlaces = new ArrayList<>();

    private QuotedArticle(Profile article) {
        this.article = article;
        Document document = article.document();
        WordText whole = WordText.of(document);
        texts.add(whole);
        for (Statement statement : article.statements()) {
            if (statement.spans().size() > 1) {
                texts.add(WordText.of(document, statement.spans()));
            }
        }
        for (Quotation quotation : document.quotations()) {
            int from = whole.atToken(quotation.open());
            int to = whole.atToken(quotation.close() + 1);
            if (to > from) {
                quotedPlaces.add(new Finder.Found(from, to));
            }
            Quote quote = Quote.of(document.tokens(), quotation.open() + 1, quotation.closed() ? quotation.close() : quotation.close() + 1);
            if (quote.size() >= SHORTEST && !document.reading().blockAt(document.tokens().start(quote.from())).orElseThrow().block().isBoilerplate()) {
                quotes.add(quote);
            }
        }
    }

    public static QuotedArticle of(Profile article) {
        return new QuotedArticle(article);
    }

    Profile article() {
        return article;
    }

    /** The quotations that are long enough to be sought elsewhere. */
    List<Quote> quotes() {
        return quotes;
    }

    /** All words, and then those of each claim that something interrupts, as if nothing did. */
    List<WordText> texts() {
        return texts;
    }

    WordText whole() {
        return texts.getFirst();
    }

    /** Whether one of the quotations, by its number, stands in another article, be it in other words. */
    public boolean isIn(int quotation, QuotedArticle other) {
        Quote quote = quotes.get(quotation);
        return other.texts.stream().anyMatch(text -> new Finder(text).find(quote).isPresent())
                || new Alterations(other.whole(), other.quotedPlaces, article.document().lexicon()).find(quote).isPresent();
    }

    /** The runs of three words among those in which quotations are sought, as hashes, ascending. */
    public long[] runs() {
        return texts.stream().flatMapToLong(text -> runs(text.words())).sorted().distinct().toArray();
    }

    /** The runs of three words of each quotation, as hashes, ascending. What stands on either side of an ellipsis is in no run. */
    public List<long[]> quotedRuns() {
        return quotes.stream().map(quote -> quote.parts().stream().flatMapToLong(QuotedArticle::runs).sorted().distinct().toArray()).toList();
    }

    private static LongStream runs(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - RUN).mapToLong(at -> words.subList(at, at + RUN).stream().mapToLong(Shingles::hash)
                .reduce(0, (hash, word) -> Shingles.mixed(hash * 31 + word)));
    }

    /** Which of all words stand in quotation marks. */
    List<Finder.Found> quotedPlaces() {
        return quotedPlaces;
    }
}

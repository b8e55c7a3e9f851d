package org.sourceline.analysis.compare.quote;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.TextSpan;

/** To whom quoted words were said, by the words around them: "telling a colleague", "he told the harbour master". */
final class Addressees {

    private static final int LONGEST_PHRASE = 7;
    private static final int FARTHEST = 18;

    private final Profile article;
    private final Tokens tokens;
    private final Lexicon lexicon;

    Addressees(Profile article) {
        this.article = article;
        this.tokens = article.document().tokens();
        this.lexicon = article.document().lexicon();
    }

    /**
     * An addressee.
     *
     * @param verb the token of the verb of telling
     * @param from the first token of the phrase that follows; {@code to} the one behind it
     */
    record Addressee(int verb, int from, int to) {

        int head() {
            return to - 1;
        }
    }

    /** The addressee of words at a place; null if none is named by a noun. */
    @Nullable Addressee of(TextSpan quoted) {
        int first = tokens.at(quoted.start());
        Sentence sentence = sentence(first);
        if (sentence == null) {
            return null;
        }
        for (int token = first - 1; token >= Math.max(sentence.from(), first - FARTHEST); token--) {
            if (isTelling(token)) {
                return phrase(token, first);
            }
        }
        int last = tokens.at(quoted.end());
        for (int token = last; token < Math.min(sentence.to(), last + LONGEST_PHRASE); token++) {
            if (isTelling(token)) {
                return phrase(token, sentence.to());
            }
        }
        return null;
    }

    private @Nullable Sentence sentence(int token) {
        List<Sentence> sentences = article.document().sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).to() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).from() <= token ? sentences.get(low) : null;
    }

    private boolean isTelling(int token) {
        return lexicon.verbs(tokens.lower(token)).stream().anyMatch(hit -> hit.verb().has("addr") && hit.verb().is(CueClass.ASSERT));
    }

    private @Nullable Addressee phrase(int verb, int limit) {
        int to = verb + 1;
        while (to < limit && to <= verb + LONGEST_PHRASE && isNominal(to)) {
            to++;
        }
        boolean whole = to > verb + 1 && to <= verb + LONGEST_PHRASE && tokens.word(to - 1).isWord() && !lexicon.is("determiner", tokens.lower(to - 1));
        return whole ? new Addressee(verb, verb + 1, to) : null;
    }

    private boolean isNominal(int token) {
        String word = tokens.lower(token);
        boolean ends = lexicon.is("pronoun", word) && !lexicon.is("determiner", word) || lexicon.is("preposition", word) || lexicon.is("subordinator", word)
                || lexicon.is("auxiliary", word) && !word.equals("'s") || lexicon.is("relative", word) || lexicon.is("conjunction", word);
        return !ends && (tokens.word(token).isWord() || word.equals("-") || word.equals("'s"));
    }

    /** The words of an addressee. */
    String words(Addressee one) {
        return tokens.span(one.from(), one.to()).of(article.article().reading().text());
    }

    /** From the verb of telling to the end of the quoted words, or the other way about. */
    TextSpan frame(Addressee one, TextSpan quoted) {
        return tokens.span(one.verb(), one.to()).cover(quoted);
    }

    /** Whether two addressees are somebody else for sure: two names of two, or two descriptions with nouns that are no synonyms. */
    static boolean differ(Addressees first, Addressee one, Addressees second, Addressee other, Alignment alignment) {
        String named = first.article.entity(one.head());
        String alsoNamed = second.article.entity(other.head());
        if (named != null && alsoNamed != null) {
            return !alignment.isSame(named, alsoNamed);
        }
        return named == null && alsoNamed == null && !first.article.stem(one.head()).equals(second.article.stem(other.head()));
    }
}

package org.sourceline.analysis.compare.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/** What stretches of an article speak of: entities ({@code e:}), amounts and dates ({@code v:}), numbers and stems ({@code s:}). */
public final class Terms {

    /** How the term of an entity begins. */
    public static final String ENTITY = "e:";
    static final String VALUE = "v:";
    private static final String STEM = "s:";
    private static final List<String> EMPTY_CLASSES = List.of("determiner", "pronoun", "preposition", "conjunction", "subordinator",
            "auxiliary", "relative");
    private static final Set<String> EMPTY = Set.of("not", "n't", "never", "no", "nor", "also", "too", "then", "there", "here", "now", "just",
            "only", "very", "such", "as", "so", "say", "said", "says", "mr", "mrs", "ms", "dr", "to", "'s", "own", "even", "still",
            "already", "yet", "however", "indeed", "about", "around", "while", "well", "ago", "like", "including", "article");

    private final Tokens tokens;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Stems stems;

    Terms(Tokens tokens, Mentions mentions, Lexicon lexicon, Stems stems) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.stems = stems;
    }

    /** The terms of the tokens from one up to another, the latter excluded. */
    Set<String> of(int from, int to) {
        Set<String> terms = new LinkedHashSet<>();
        for (int token = from; token < to; token++) {
            add(token, terms);
        }
        return terms;
    }

    private void add(int token, Set<String> terms) {
        String entity = mentions.entity(token);
        if (entity != null) {
            terms.add(ENTITY + entity);
            return;
        }
        String value = mentions.value(token);
        if (value != null) {
            terms.add(VALUE + value);
        }
        Word word = tokens.word(token);
        if (word.isNumber() || word.isWord() && !isEmpty(word.lower())) {
            terms.add(STEM + stems.of(word.lower()));
        }
    }

    private boolean isEmpty(String lower) {
        return lower.length() < 2 || EMPTY.contains(lower) || EMPTY_CLASSES.stream().anyMatch(section -> lexicon.is(section, lower));
    }
}

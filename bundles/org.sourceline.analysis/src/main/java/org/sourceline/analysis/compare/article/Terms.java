package org.sourceline.analysis.compare.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.compare.article.Statement.Neighbours;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Stems;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/** What stretches of an article speak of: entities ({@code e:}), amounts and dates ({@code v:}), numbers and stems ({@code s:}). */
public final class Terms {

    /** How the term of an entity begins. */
    public static final String ENTITY = "e:";
    /** How the term of an amount or a date begins. */
    public static final String VALUE = "v:";
    private static final String STEM = "s:";
    private static final int NEAR = 1;
    private static final List<String> EMPTY_CLASSES = List.of("determiner", "pronoun", "preposition", "conjunction", "subordinator",
            "auxiliary", "relative");
    private static final Set<String> EMPTY = Set.of("not", "n't", "never", "no", "nor", "also", "too", "then", "there", "here", "now", "just",
            "only", "very", "such", "as", "so", "say", "said", "says", "mr", "mrs", "ms", "dr", "to", "'s", "own", "even", "still",
            "already", "yet", "however", "indeed", "about", "around", "while", "well", "ago", "like", "including", "article", "tell", "told",
            "down", "any", "because", "due", "suggestion", "suggestions", "allegation", "allegations", "absolutely", "absolute", "categorically",
            "completely", "totally", "entirely");
    /** By these a statement rejects what it repeats. */
    private static final Set<String> FALSE = Set.of("false", "untrue", "lie", "lies", "wrong", "nonsense", "baseless", "unfounded", "fabrication",
            "incorrect", "inaccurate", "misleading");

    private static final Set<String> NOTHING = Set.of("nothing", "anything", "something");

    private final Tokens tokens;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Stems stems;
    private final Demonyms places;
    private final Numerals numerals;

    Terms(Tokens tokens, Mentions mentions, Lexicon lexicon, Stems stems, Demonyms places, Numerals numerals) {
        this.places = places;
        this.numerals = numerals;
        this.tokens = tokens;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.stems = stems;
    }

    /** Whether a term is an amount or a share, not a date. */
    public static boolean isAmount(String term) {
        return term.startsWith(VALUE) && term.indexOf(' ') > 0;
    }

    /** Whether a term is neither an entity nor an amount or a date. */
    static boolean isStem(String term) {
        return term.startsWith(STEM);
    }

    /** Whether a term is a number in digits. */
    public static boolean isNumber(String term) {
        return isStem(term) && term.length() > STEM.length() && Character.isDigit(term.charAt(STEM.length()));
    }

    /** The stem that a term is; empty for an entity, an amount or a date. */
    public static Optional<String> stemOf(String term) {
        return isStem(term) ? Optional.of(term.substring(STEM.length())) : Optional.empty();
    }

    /** The terms of the tokens from one up to another, the latter excluded. */
    Set<String> of(int from, int to) {
        Set<String> terms = new LinkedHashSet<>();
        for (int token = from; token < to; token++) {
            add(token, terms);
        }
        return terms;
    }

    /** The ids of the entities that the tokens from one up to another, the latter excluded, name. */
    Set<String> entities(int from, int to) {
        Set<String> entities = new HashSet<>();
        for (int token = from; token < to; token++) {
            String entity = mentions.entity(token);
            if (entity != null) {
                entities.add(entity);
            }
        }
        return entities;
    }

    /** The pairs of different terms with no more than {@link #NEAR} others between them, among the tokens from one up to another, the latter excluded. */
    Set<Neighbours> neighbours(int from, int to) {
        List<String> row = new ArrayList<>();
        for (int token = from; token < to; token++) {
            for (String term : of(token, token + 1)) {
                if (row.isEmpty() || !row.getLast().equals(term)) {
                    row.add(term);
                }
            }
        }
        Set<Neighbours> pairs = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            for (int k = i + 1; k < row.size() && k <= i + 1 + NEAR; k++) {
                if (!row.get(i).equals(row.get(k))) {
                    pairs.add(Neighbours.of(row.get(i), row.get(k)));
                }
            }
        }
        return pairs;
    }

    /** The words among the tokens from one up to another that bring some of the terms, as they stand in the text; names whole. */
    List<String> words(int from, int to, Set<String> wanted) {
        List<String> words = new ArrayList<>();
        for (int token = from; token < to; token++) {
            Set<String> terms = of(token, token + 1);
            if (terms.stream().anyMatch(wanted::contains)) {
                int end = token + 1;
                String entity = mentions.entity(token);
                while (entity != null && end < to && entity.equals(mentions.entity(end))) {
                    end++;
                }
                words.add(text(token, end));
                token = end - 1;
            }
        }
        return words;
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int token = from; token < to; token++) {
            text.append(token == from || tokens.isGlued(token) ? "" : " ").append(tokens.word(token).text());
        }
        return text.toString();
    }

    private void add(int token, Set<String> terms) {
        String entity = mentions.entity(token);
        if (entity != null) {
            terms.add(ENTITY + entity);
            return;
        }
        String described = mentions.described(token);
        if (described != null) {
            terms.add(ENTITY + described);
        }
        String value = mentions.value(token);
        if (value != null) {
            terms.add(VALUE + value);
            if (tokens.word(token).isNumber()) {
                return;
            }
        }
        Word word = tokens.word(token);
        String place = word.isCapitalised() ? places.of(word.lower()) : null;
        if (place != null) {
            terms.add(ENTITY + place);
        } else if (numerals.at(token) instanceof Numerals.Numeral number) {
            terms.add(STEM + number.digits());
        } else if (word.isWord() && (!isEmpty(word.lower()) || isTold(token))) {
            terms.add(STEM + stem(token, word));
        }
    }

    /** The term of a word that stands alone. */
    String termOf(String lower) {
        return STEM + stems.of(lexicon.lemma(lower));
    }

    String stem(int token) {
        return stem(token, tokens.word(token));
    }

    /** Two words that stand for one thing have one stem, on both of them. */
    private String stem(int token, Word word) {
        String both = stems.ofTwo(tokens.lower(token - 1), word.lower());
        String following = both == null ? stems.ofTwo(word.lower(), tokens.lower(token + 1)) : both;
        return following != null ? following : stems.of(lexicon.lemma(word.lower()));
    }

    /** Whether one of the tokens from one up to another, the latter excluded, calls something false: not "a false alarm", not "nothing wrong". */
    boolean isCalledFalse(int from, int to) {
        for (int token = from; token < to; token++) {
            if (FALSE.contains(tokens.lower(token)) && !NOTHING.contains(tokens.lower(token - 1)) && !describes(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands before the noun that it describes. */
    private boolean describes(int token) {
        String next = tokens.lower(token + 1);
        return token + 1 < tokens.size() && tokens.word(token + 1).isWord() && !isEmpty(next) && !next.endsWith("ly");
    }

    /** Whether somebody "was told" something: that is a deed like others, and not the cue of a claim. */
    private boolean isTold(int token) {
        return tokens.lower(token).equals("told") && lexicon.is("be", tokens.lower(lexicon.is("negation", tokens.lower(token - 1)) ? token - 2 : token - 1));
    }

    private boolean isEmpty(String lower) {
        return lower.length() < 2 || EMPTY.contains(lower) || FALSE.contains(lower) || EMPTY_CLASSES.stream().anyMatch(section -> lexicon.is(section, lower));
    }
}

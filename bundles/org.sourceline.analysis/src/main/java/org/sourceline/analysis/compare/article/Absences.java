package org.sourceline.analysis.compare.article;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Range;
import org.sourceline.analysis.token.Tokens;

/** Finds what a clause says there is, or somebody did, none of. */
final class Absences {

    /** How far from its beginning a clause may say "no", in tokens. */
    private static final int REACH = 12;
    private static final List<String> ENDS_NOUN = List.of("preposition", "conjunction", "subordinator", "relative", "auxiliary", "adverb");
    /** They stand behind a noun, and are none. */
    private static final Set<String> AFTERWARDS = Set.of("anywhere", "ever", "whatsoever", "yet", "available", "left", "else", "whatever");
    /** Of these there is none of what they are of: "no trace of gas". */
    private static final Set<String> SIGNS = Set.of("trace", "traces", "record", "records", "proof", "indication", "hint");
    /** There is none of these without anybody having said that there is. */
    private static final Set<String> NO_MATTER = Set.of("doubt", "time", "question", "reason", "need", "way", "choice", "evidence", "sign", "point",
            "comment", "one", "chance", "alternative", "word", "longer", "more", "less", "later", "matter", "secret", "surprise", "plan", "plans", "idea", "intention");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Terms terms;

    Absences(Tokens tokens, Lexicon lexicon, Terms terms) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.terms = terms;
    }

    /** The term of the noun behind "there was no"; null if the stretch does not begin so. */
    @Nullable String absent(Range stretch) {
        int token = start(stretch);
        if (!tokens.lower(token).equals("there")) {
            return null;
        }
        token++;
        while (token < stretch.to() && (lexicon.is("auxiliary", tokens.lower(token)) || tokens.word(token).isPunctuation() || tokens.lower(token).equals("never"))) {
            token++;
        }
        return token < stretch.to() && tokens.lower(token).equals("no") ? noun(token + 1, stretch.to()) : null;
    }

    /** The term of the noun behind "no", or behind "any" in a negated clause, near the beginning of the stretch; null if there is none. */
    @Nullable String none(Range stretch) {
        boolean negated = false;
        for (int token = start(stretch); token < Math.min(stretch.to(), stretch.from() + REACH); token++) {
            String word = tokens.lower(token);
            if (tokens.word(token).is(",") || lexicon.is("relative", word)) {
                return null;
            }
            if (word.equals("no") || negated && word.equals("any")) {
                return noun(token + 1, stretch.to());
            }
            negated |= lexicon.is("negation", word) || word.equals("never");
        }
        return null;
    }

    private int start(Range stretch) {
        int token = stretch.from();
        while (token < stretch.to() - 1 && tokens.word(token).isPunctuation()) {
            token++;
        }
        return token;
    }

    /** The term of the last word of a phrase, before a word that ends it or a verb in the past. */
    private @Nullable String noun(int from, int to) {
        int end = from;
        while (end < to && tokens.word(end).isWord() && !endsNoun(end) && !AFTERWARDS.contains(tokens.lower(end)) && (end == from || !lexicon.isPast(tokens.lower(end)))) {
            end++;
        }
        if (end > from && end + 1 < to && SIGNS.contains(tokens.lower(end - 1)) && tokens.lower(end).equals("of")) {
            return noun(end + 1, to);
        }
        return end == from || NO_MATTER.contains(tokens.lower(end - 1)) ? null : terms.of(end - 1, end).stream().filter(Terms::isStem).findFirst().orElse(null);
    }

    private boolean endsNoun(int token) {
        String word = tokens.lower(token);
        return ENDS_NOUN.stream().anyMatch(section -> lexicon.is(section, word));
    }
}

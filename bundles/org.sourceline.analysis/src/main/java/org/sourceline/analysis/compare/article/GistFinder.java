package org.sourceline.analysis.compare.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.token.Range;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.analysis.token.Word;

/** Finds the verb of the main clause by its form and by the auxiliaries before it, without a tagger: an article is compared with many. */
final class GistFinder {

    /** How far behind an auxiliary its verb is sought, in tokens. */
    private static final int VERB_GROUP = 5;
    private static final Set<String> CIRCUMSTANCE = Set.of("as", "because", "while", "although", "though", "when", "whereas", "unless", "if");
    /** Verbs that only lead to a figure: what they tell is told by the noun that is their subject. */
    private static final Set<String> MEASURE = Set.of("amount", "amounted", "amounts", "total", "totalled", "totaled", "totals", "reached", "stood", "stand");
    private static final Set<String> UNTIL = Set.of("before", "until", "till");
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "i", "we", "its", "his", "her", "their", "my", "our");

    private static final Set<String> NOT_PLAIN = Set.of("no", "none", "nobody", "nothing", "neither", "without", "whoever", "anyone", "anybody", "if", "unless",
            "whether");

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Terms terms;
    private final Mentions mentions;
    private final Absences absences;
    private final Predicates predicates;

    GistFinder(Tokens tokens, Lexicon lexicon, Terms terms, Mentions mentions) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.terms = terms;
        this.mentions = mentions;
        this.absences = new Absences(tokens, lexicon, terms);
        this.predicates = new Predicates(tokens, lexicon, terms);
    }

    Gist of(List<Range> stretches) {
        String deed = null;
        boolean passive = false;
        boolean verbless = true;
        Set<String> subject = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        for (Range stretch : stretches) {
            for (int token = stretch.from(); token < stretch.to(); token++) {
                if (isReduced(token, stretch)) {
                    token = behindClause(token, stretch.to());
                    continue;
                }
                if (isRestrictive(token, stretch) || isSubordinate(token, stretch) || tokens.word(token).is("without")) {
                    token = behindClause(token, stretch.to()) - 1;
                    continue;
                }
                if (verbless && isFinite(token)) {
                    verbless = false;
                    int verb = verb(token, stretch.to());
                    deed = verb < 0 ? null : MEASURE.contains(lexicon.lemma(tokens.lower(verb))) ? subject.stream().filter(Terms::isStem).findFirst().orElse(null) : term(verb);
                    passive = verb > token && isParticiple(tokens.lower(verb)) && !tokens.lower(verb).endsWith("ing") && hasBe(token, verb);
                }
                Set<String> terms = this.terms.of(token, token + 1);
                told.addAll(terms);
                if (verbless) {
                    stand(token, isReduced(token + 1, stretch), terms, subject);
                }
            }
        }
        return new Gist(deed, passive, isOwn(stretches.getFirst()), subject, predicates.of(stretches), absences.absent(stretches.getFirst()),
                absences.none(stretches.getFirst()), stretches.stream().allMatch(this::isPlain), bound(stretches.getFirst()), told);
    }

    private Gist.@Nullable Bound bound(Range stretch) {
        boolean negated = false;
        for (int token = stretch.from(); token < stretch.to(); token++) {
            String word = tokens.lower(token);
            negated |= lexicon.is("negation", word);
            boolean dated = mentions.value(token) != null;
            if (negated && UNTIL.contains(word) && mentions.value(token + 1) != null || word.equals("first") && !dated && isVerb(token + 1)) {
                return Gist.Bound.NOT_BEFORE;
            }
            if (word.equals("last") && !dated && isVerb(token + 1)) {
                return Gist.Bound.NOT_AFTER;
            }
        }
        return null;
    }

    private boolean isVerb(int token) {
        return token < tokens.size() && isPast(token);
    }

    private boolean isPlain(Range stretch) {
        for (int token = stretch.from(); token < stretch.to(); token++) {
            if (lexicon.is("negation", tokens.lower(token)) || NOT_PLAIN.contains(tokens.lower(token))) {
                return false;
            }
        }
        return true;
    }

    /** What stands before the verb; a comma ends what only tells where and when, unless more is told of the subject behind it. */
    private void stand(int token, boolean goesOn, Set<String> terms, Set<String> subject) {
        if (tokens.word(token).is(",") && !goesOn && !(token + 1 < tokens.size() && isFinite(token + 1))) {
            subject.clear();
        }
        subject.addAll(terms);
    }

    private boolean isOwn(Range stretch) {
        return PRONOUNS.contains(tokens.lower(start(stretch)));
    }

    private int start(Range stretch) {
        int token = stretch.from();
        while (token < stretch.to() - 1 && tokens.word(token).isPunctuation()) {
            token++;
        }
        return token;
    }

    /** Whether a relative clause begins that only tells which one is meant: no comma stands before it. */
    private boolean isRestrictive(int token, Range stretch) {
        boolean relative = token > stretch.from() && lexicon.is("relative", tokens.lower(token)) && !tokens.lower(token).equals("that");
        int before = relative && lexicon.is("preposition", tokens.lower(token - 1)) ? token - 2 : token - 1;
        return relative && before >= stretch.from() && !tokens.word(before).is(",");
    }

    /** Whether a clause begins that only tells when or why, "as Western nations …": one at the head of the stretch must end at a comma. */
    private boolean isSubordinate(int token, Range stretch) {
        return CIRCUMSTANCE.contains(tokens.lower(token)) && (token > stretch.from() || behindClause(token, stretch.to()) < stretch.to());
    }

    /** Whether a participle between commas only tells more of the noun before it: "the pumps, made by Halden, …". */
    private boolean isReduced(int token, Range stretch) {
        return token > stretch.from() && token < stretch.to() && tokens.word(token - 1).is(",") && isPast(token) && token + 1 < stretch.to() && lexicon.is("preposition", tokens.lower(token + 1))
                && behindClause(token, stretch.to()) + 1 < stretch.to();
    }

    /** The comma that ends a clause, or the end of the stretch. */
    private int behindClause(int clause, int to) {
        int token = clause + 1;
        while (token < to && !tokens.word(token).is(",")) {
            token++;
        }
        return token;
    }

    private boolean isFinite(int token) {
        String word = tokens.lower(token);
        return mentions.entity(token) == null && (lexicon.is("auxiliary", word) && !word.equals("'s") || isPast(token));
    }

    /** Whether a word looks like a past tense: "left", "ordered"; not behind an article or a possessive, where it describes. */
    private boolean isPast(int token) {
        Word word = tokens.word(token);
        VerbForm form = lexicon.form(word.lower());
        boolean describes = token > 0 && (lexicon.is("determiner", tokens.lower(token - 1)) || lexicon.is("possessive", tokens.lower(token - 1)));
        boolean past = form == VerbForm.PAST || form == VerbForm.PAST_OR_PARTICIPLE || form == null && word.lower().length() > 4 && word.lower().endsWith("ed");
        return word.isWord() && past && !describes && mentions.entity(token) == null;
    }

    /** The verb that a finite verb or an auxiliary leads to; negative if it leads to none: "is a veteran". */
    private int verb(int finite, int to) {
        if (!lexicon.is("auxiliary", tokens.lower(finite))) {
            return finite;
        }
        boolean infinitive = lexicon.is("modal", tokens.lower(finite)) || tokens.lower(finite).matches("do|does|did");
        for (int token = finite + 1; token < Math.min(to, finite + VERB_GROUP); token++) {
            String word = tokens.lower(token);
            if (lexicon.is("auxiliary", word) || lexicon.is("adverb", word) || lexicon.is("negation", word) || word.endsWith("ly")) {
                continue;
            }
            if (word.equals("to")) {
                infinitive = true;
            } else {
                return infinitive || isPast(token) || isParticiple(word) ? token : -1;
            }
        }
        return -1;
    }

    /** Whether a form of "be" stands in a group of verbs. */
    private boolean hasBe(int from, int to) {
        for (int token = from; token < to; token++) {
            if (lexicon.is("be", tokens.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(String word) {
        VerbForm form = lexicon.form(word);
        return word.endsWith("ing") || form != null && form.isParticiple() || form == null && word.length() > 4 && word.endsWith("ed");
    }

    private @Nullable String term(int token) {
        return terms.of(token, token + 1).stream().filter(Terms::isStem).findFirst().orElse(null);
    }
}

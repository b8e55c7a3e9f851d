package org.sourceline.analysis.compare.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.TextSpan;

/** What a sentence tells of somebody by the way, in a relative clause between commas behind the name: "Petra Vanstone, who left the company in May, said …". */
final class Asides {

    private static final Set<String> RELATIVES = Set.of("who", "which");
    /** How many words a clause has at least. */
    private static final int SHORTEST = 3;

    private final Tokens tokens;
    private final Mentions mentions;
    private final Lexicon lexicon;

    Asides(Tokens tokens, Mentions mentions, Lexicon lexicon) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.lexicon = lexicon;
    }

    /**
     * The asides of a sentence, each as the name and the clause.
     *
     * @param said the tokens of what somebody is reported to have said, whose asides may be his own
     */
    List<List<TextSpan>> of(Sentence sentence, BitSet said) {
        List<List<TextSpan>> found = new ArrayList<>();
        for (int token = sentence.from() + 2; token < sentence.to(); token++) {
            String entity = mentions.entity(token - 2);
            if (!RELATIVES.contains(tokens.lower(token)) || !tokens.word(token - 1).is(",") || entity == null || said.get(token)) {
                continue;
            }
            int end = end(token, sentence.to());
            if (end - token > SHORTEST && isClause(token + 1)) {
                found.add(List.of(tokens.span(start(token - 2, entity), token - 1), tokens.span(token, end)));
            }
        }
        return found;
    }

    private int start(int last, String entity) {
        int start = last;
        while (start > 0 && entity.equals(mentions.entity(start - 1))) {
            start--;
        }
        return start;
    }

    private int end(int from, int to) {
        int end = from;
        while (end < to && !tokens.word(end).isPunctuation() && !tokens.word(end).isQuote()) {
            end++;
        }
        return end;
    }

    /** Whether a verb follows, and not the subject of another: "which it had bought". */
    private boolean isClause(int token) {
        String word = tokens.lower(token);
        VerbForm form = lexicon.form(word);
        return lexicon.is("auxiliary", word) || form != null && form.isFinite() || word.endsWith("ed") || word.endsWith("s") && !lexicon.is("determiner", word) && !lexicon.is("pronoun", word);
    }
}

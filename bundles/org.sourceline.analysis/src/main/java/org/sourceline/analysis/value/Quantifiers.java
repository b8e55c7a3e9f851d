package org.sourceline.analysis.value;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Tokens;

/** Words before an amount that belong to it: "almost", "more than", "up to". */
final class Quantifiers {

    private Quantifiers() {
    }

    /** Where the expression begins whose number begins at a token: at the quantifier before it, if there is one. */
    static int start(Tokens tokens, Lexicon lexicon, int number, int from) {
        for (int length = 3; length >= 1; length--) {
            int start = number - length;
            if (start >= from && lexicon.is("quantifier", joined(tokens, start, number))) {
                int further = length == 1 ? start(tokens, lexicon, start, from) : start;
                return further < start ? further : start;
            }
        }
        return number;
    }

    private static String joined(Tokens tokens, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i > from ? " " : "").append(tokens.lower(i));
        }
        return joined.toString();
    }
}

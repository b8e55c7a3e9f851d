package org.sourceline.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;

/** Names in headings that write every word with a capital: only those that the text names too, or that are known. */
final class HeadingNames {

    private static final int LONGEST = 5;

    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final Clusters clusters;

    HeadingNames(Tokens tokens, Gazetteer gazetteer, Clusters clusters) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.clusters = clusters;
    }

    List<Candidate> find(Sentence sentence) {
        List<Candidate> names = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            for (int to = Math.min(sentence.to(), i + LONGEST); to > i; to--) {
                Candidate name = new Candidate(i, to, false, sentence);
                if (tokens.word(i).isCapitalised() && isKnown(name)) {
                    int end = extended(to, sentence);
                    names.add(new Candidate(i, end, false, sentence));
                    i = end - 1;
                    break;
                }
            }
        }
        return names;
    }

    /** Behind a known name, words that only say what kind of organisation it is. */
    private int extended(int to, Sentence sentence) {
        int end = to;
        while (end < sentence.to() && tokens.word(end).isCapitalised() && gazetteer.isOrganisationSuffix(tokens.lower(end)) && end - to < 2
                && !tokens.word(end).isAllCaps()) {
            end++;
        }
        return end;
    }

    private boolean isKnown(Candidate name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        return clusters.get(name.text()) != null || gazetteer.isPlace(lower) && !gazetteer.isNoName(lower) && lower.length() > 2
                || gazetteer.isKnownOrganisation(lower) && lower.length() > 3;
    }
}

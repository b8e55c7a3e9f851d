package org.sourceline.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.sourceline.analysis.sentence.Sentence;
import org.sourceline.analysis.token.Tokens;

/** Takes titles, peoples and other words with a capital off the names they stand at: "X Chief Executive Jane Roe" holds two names. */
final class NameSplitter {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "our", "his", "her", "each", "every", "a", "an");

    private final Tokens tokens;
    private final Gazetteer gazetteer;

    NameSplitter(Tokens tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
    }

    List<Candidate> split(Candidate candidate) {
        List<Candidate> names = new ArrayList<>();
        if (endsAsOrganisation(candidate) && !hasTitleInside(candidate)) {
            add(names, candidate.from(), candidate.to(), false, candidate.sentence());
            return names;
        }
        int start = candidate.from();
        boolean titled = false;
        for (int i = candidate.from(); i < candidate.to(); i++) {
            if (isTitle(i, candidate)) {
                if (!isPost(start, i)) {
                    add(names, start, i, titled, candidate.sentence());
                }
                titled = true;
                start = i + 1;
            }
        }
        add(names, start, candidate.to(), titled || titleBefore(candidate), candidate.sentence());
        return names;
    }

    private boolean titleBefore(Candidate candidate) {
        return candidate.size() > 0 && gazetteer.isTitle(candidate.before(1)) && !candidate.before(1).equals("first")
                && !candidate.before(1).equals("second") && !candidate.before(1).equals("then") && !candidate.before(1).equals("late");
    }

    private boolean isTitle(int token, Candidate candidate) {
        String lower = tokens.lower(token);
        if (token > candidate.from() && tokens.lower(token - 1).equals("chief") && token + 1 < candidate.to()
                && tokens.lower(token + 1).equals("officer")) {
            return true;
        }
        boolean league = token == candidate.from() && token + 1 < candidate.to() && lower.equals("major")
                && (gazetteer.isOrganisationHead(tokens.lower(token + 1)) || gazetteer.isOrganisationNoun(tokens.lower(token + 1)));
        if (league) {
            return false;
        }
        boolean joins = token > candidate.from() && (tokens.lower(token - 1).equals("of") || tokens.lower(token - 1).equals("for"));
        return gazetteer.isTitle(lower) && !joins && !(token + 1 < candidate.to() && tokens.lower(token + 1).equals("of")
                && !isPersonOffice(lower)) && !tokens.lower(token + 1).equals("-") && !(token > candidate.from() && tokens.lower(token - 1).equals("-"));
    }

    private static boolean isPersonOffice(String word) {
        return word.equals("president") || word.equals("chief") || word.equals("head") || word.equals("director") || word.equals("minister");
    }

    /** "National Publicity Secretary": the words before a title that tell what post it is. */
    private boolean isPost(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!gazetteer.isPostWord(tokens.lower(i)) && !gazetteer.isDemonym(tokens.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean endsAsOrganisation(Candidate candidate) {
        if (candidate.size() > 1 && gazetteer.isOrganisationSuffix(candidate.lower(-1))) {
            return true;
        }
        for (int i = candidate.from() + 2; i + 1 < candidate.to(); i++) {
            if (tokens.lower(i).equals("of") && gazetteer.isOrganisationSuffix(tokens.lower(i - 1)) && !gazetteer.isTitle(tokens.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A title in the middle, with a name on both sides. */
    private boolean hasTitleInside(Candidate candidate) {
        for (int i = candidate.from() + 1; i + 1 < candidate.to(); i++) {
            if (tokens.lower(i + 1).equals("'s")) {
                continue;
            }
            boolean person = gazetteer.isGivenName(tokens.lower(i + 1)) || isPersonOffice(tokens.lower(i)) || !gazetteer.isPostWord(tokens.lower(i));
            if (isTitle(i, candidate) && person && !gazetteer.isOrganisationSuffix(tokens.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Candidate> names, int from, int to, boolean titled, Sentence sentence) {
        int start = from;
        int end = to;
        while (start < end && isOff(start, end, sentence)) {
            start++;
        }
        while (end > start && (!tokens.word(end - 1).isCapitalised() && !isEnding(start, end) || end - start == 1 && gazetteer.isNoName(tokens.lower(start)))) {
            end--;
        }
        if (end > start) {
            names.add(new Candidate(start, end, titled, sentence));
        }
    }

    private boolean isEnding(int start, int end) {
        return tokens.lower(end - 1).equals("'s") && end - start >= 3;
    }

    private boolean isOff(int start, int end, Sentence sentence) {
        String lower = tokens.lower(start);
        if (!tokens.word(start).isCapitalised()) {
            return true;
        }
        if (end - start == 1 && gazetteer.isKnownOrganisation(lower) && !gazetteer.isNoName(lower)) {
            return false;
        }
        if (gazetteer.isDemonym(lower) || isHalfOfPeople(start, end)) {
            return !isPartOfName(start, end, sentence);
        }
        if (end - start == 1 && isDefiniteNoun(start, lower)) {
            return true;
        }
        return end - start == 1 && (gazetteer.isNoName(lower) || lower.length() == 1);
    }

    /** "South" before "African", "North" before "Korean". */
    private boolean isHalfOfPeople(int start, int end) {
        return end - start > 1 && gazetteer.isPlacePrefix(tokens.lower(start)) && gazetteer.isDemonym(tokens.lower(start + 1));
    }

    /** "the Company", "its Board": a noun for what was named before, written with a capital. */
    private boolean isDefiniteNoun(int token, String lower) {
        if (token == 0 || gazetteer.isKnownOrganisation(lower) || gazetteer.isPlace(lower) || tokens.word(token).isAllCaps()) {
            return false;
        }
        boolean noun = gazetteer.isOrganisationNoun(lower) || gazetteer.isPlaceNoun(lower) || gazetteer.isPersonNoun(lower);
        return noun && DEFINITE.contains(tokens.lower(token - 1));
    }

    /** "American Airlines", but not "Russian Ostrel"; and a given name that is also a people, set off by commas: ", German Quillan,". */
    private boolean isPartOfName(int start, int end, Sentence sentence) {
        if (end - start == 1) {
            return false;
        }
        String last = tokens.lower(end - 1);
        boolean organisation = gazetteer.isOrganisationSuffix(last) || gazetteer.isOrganisationNoun(last) || gazetteer.isPlaceSuffix(last)
                || tokens.lower(start + 1).equals("of");
        boolean apposed = end - start == 2 && start > sentence.from() && tokens.lower(start - 1).equals(",")
                && (tokens.lower(end).equals(",") || tokens.lower(end).equals("."));
        boolean common = !gazetteer.isGivenName(tokens.lower(start + 1)) && !gazetteer.isPlace(tokens.lower(start + 1))
                && !tokens.word(end - 1).isAllCaps() && gazetteer.isDictionaryWord(tokens.lower(end - 1)) && !gazetteer.isTitle(tokens.lower(end - 1));
        return organisation || apposed || common;
    }
}

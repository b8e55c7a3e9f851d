package org.sourceline.analysis.entity;

import java.util.Locale;

import org.sourceline.analysis.token.Word;

/** What a name itself tells of its kind. */
final class NameClues {

    private final Gazetteer gazetteer;

    NameClues(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void collect(Candidate name, Evidence evidence) {
        String lower = name.text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (gazetteer.isKnownOrganisation(lower)) {
            evidence.add(Clue.KNOWN_ORGANISATION);
        }
        if (gazetteer.isPlace(lower) || gazetteer.isPlace("the " + lower)) {
            evidence.add(Clue.PLACE_KNOWN);
        }
        if (name.size() == 1) {
            single(name, lower, evidence);
        } else {
            several(name, evidence);
        }
    }

    private void single(Candidate name, String lower, Evidence evidence) {
        Word word = name.sentence().tokens().word(name.from());
        if (gazetteer.isGivenName(lower)) {
            evidence.add(Clue.LONE_GIVEN_NAME);
        }
        if (word.isAllCaps() && word.length() >= 2 && word.length() <= 6 && !gazetteer.isPlace(lower)) {
            evidence.add(Clue.ACRONYM);
        } else if (isBrand(word.text())) {
            evidence.add(Clue.BRAND);
        }
        if (lower.endsWith("bank") || lower.endsWith("corp") || lower.endsWith("soft") || lower.endsWith("tech")) {
            evidence.add(Clue.BRAND);
        }
        if (lower.length() > 6 && (lower.endsWith("shire") || lower.endsWith("stan") || lower.endsWith("burgh") || lower.endsWith("land")
                || lower.endsWith("ville") || lower.endsWith("grad"))) {
            evidence.add(Clue.PLACE_SUFFIX);
        }
    }

    private static boolean isBrand(String text) {
        boolean inner = false;
        for (int i = 1; i < text.length(); i++) {
            inner |= Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)) && !text.startsWith("Mc")
                    && !text.startsWith("Mac") && !text.startsWith("De") && !text.startsWith("O'")
                    || Character.isDigit(text.charAt(i)) || text.charAt(i) == '&' || text.charAt(i) == '.' && i < text.length() - 1
                    && Character.isLowerCase(text.charAt(i + 1));
        }
        return inner;
    }

    private void several(Candidate name, Evidence evidence) {
        String first = name.lower(0);
        String last = name.lower(-1);
        boolean organisation = gazetteer.isOrganisationSuffix(last) && !(gazetteer.isGivenName(first) && name.size() == 2 && isSurnameToo(last));
        if (organisation) {
            evidence.add(Clue.ORGANISATION_SUFFIX);
        }
        if (gazetteer.isPlaceSuffix(last) && !gazetteer.isGivenName(first)) {
            evidence.add(Clue.PLACE_SUFFIX);
        }
        boolean joined = name.lower(1).equals("of") || name.lower(1).equals("for");
        boolean place = name.lower(1).equals("of") && gazetteer.isPlacePrefix(first);
        if (place && !organisation) {
            evidence.add(Clue.PLACE_NOUN);
        }
        if (joined && !place && gazetteer.isOrganisationHead(first) || gazetteer.isOrganisationHead(first) && !gazetteer.isPlacePrefix(first)) {
            evidence.add(Clue.ORGANISATION_HEAD);
        }
        if (gazetteer.isPlacePrefix(first) && !organisation) {
            evidence.add(Clue.PLACE_PREFIX);
        }
        if (gazetteer.isGivenName(first) && !organisation && !joined) {
            evidence.add(Clue.GIVEN_NAME);
        }
        person(name, evidence, organisation);
    }

    private void person(Candidate name, Evidence evidence, boolean organisation) {
        boolean plain = true;
        for (int i = name.from(); i < name.to(); i++) {
            Word word = name.sentence().tokens().word(i);
            boolean initial = word.length() == 2 && word.text().endsWith(".");
            if (initial && i > name.from() || initial && name.size() == 2) {
                evidence.add(Clue.INITIAL);
            }
            if (word.isAllCaps() && word.length() > 3) {
                evidence.add(Clue.ACRONYM);
            }
            if (word.is("&")) {
                evidence.add(Clue.BRAND);
            }
            plain &= word.isCapitalised() && !word.isAllCaps() || gazetteer.isParticle(word.lower()) || word.is("-") || initial;
        }
        if (gazetteer.isNameSuffix(name.lower(-1))) {
            evidence.add(Clue.INITIAL);
        }
        if (plain && name.size() <= 4 && !organisation) {
            evidence.add(Clue.TWO_WORDS);
        }
    }

    private static boolean isSurnameToo(String word) {
        return word.equals("church") || word.equals("press") || word.equals("guard") || word.equals("post") || word.equals("mills")
                || word.equals("waters") || word.equals("care") || word.equals("power") || word.equals("college") || word.equals("bank");
    }
}

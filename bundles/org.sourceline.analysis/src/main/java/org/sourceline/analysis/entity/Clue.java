package org.sourceline.analysis.entity;

import java.util.Locale;

/**
 * What speaks for or against a kind of name. The weights were set by hand; a clue that comes again counts less each time.
 */
enum Clue {
    TITLE("A title stands before it", 4, -1, -1),
    BYLINE("It stands in the byline", 5, 0, 0),
    CREDIT("It stands in the credits", 2, 0, 0),
    GIVEN_NAME("It begins with a given name", 4, 0, -1),
    LONE_GIVEN_NAME("It is a given name", 1.5, 0, 0),
    INITIAL("It has an initial inside", 3, 0, 0),
    ALONE("One word, and the text gives no longer name that holds it", -1.5, 0.4, 0),
    TWO_WORDS("Two or three words with a capital", 1.3, 0.4, 0.2),
    AGE("An age stands behind it", 4, 0, 0),
    PERSON_NOUN("A word for a person stands before it", 2.5, 0, 0),
    PERSON_APPOSITION("What stands behind it tells of a person", 3.5, 0, 0),
    PERSON_BEFORE("What it is set beside tells of a person", 2.5, 0, 0),
    WHO("'who' refers to it", 3.5, -1, -1),
    WHICH("'which' or 'that' refers to it", -2, 1.5, 0.3),
    ROLE_BEHIND("Somebody's part at it stands behind it", -1.5, 2, 0.5),
    CAPITAL_ARTICLE("'The' with a capital belongs to it", -1, 3, -0.5),
    PERSON_VERB("It does what people do", 1.5, 0, -1),
    SPEAKS("It speaks", 0.8, 0.8, -0.5),
    KNOWN_ORGANISATION("A well-known organisation", -1, 5, 0),
    ORGANISATION_SUFFIX("It ends as names of organisations do", -1, 4.5, 0),
    ORGANISATION_HEAD("It begins as names of organisations do", -1, 4, 0),
    ACRONYM("An acronym", -0.5, 2.2, 0.3),
    BRAND("It is spelt like a brand", -1, 2.5, -1),
    ORGANISATION_NOUN("A word for an organisation stands before it", -0.5, 3, 0),
    ORGANISATION_APPOSITION("What stands behind it tells of an organisation", -0.5, 3.5, 0),
    ORGANISATION_ROLE("Somebody's post at it is named", -0.5, 2.6, 0),
    POSSESSION("It owns what organisations have", 0, 1.3, 0.2),
    AGENCY("The agency of the dateline", 0, 6, 0),
    ARTICLE("'the' stands before it", -2, 1.4, 0.4),
    BY("'by' stands before it", 0.5, 0.6, -0.3),
    TOLD("Somebody told it something", 0.3, 0.8, -0.5),
    PLACE_KNOWN("A known place", 0, 0, 4.5),
    PLACE_SUFFIX("It ends as names of places do", -0.5, 0, 3),
    PLACE_PREFIX("It begins as names of places do", 0, 0, 1.2),
    PLACE_NOUN("A word for a place stands at it", 0, 0, 3.5),
    PLACE_APPOSITION("What stands behind it tells of a place", -0.5, 0, 3.5),
    DATELINE("The place of the dateline", 0, 0, 8),
    PLACE_POSSESSION("What stands behind it belongs to places", -0.5, 0, 2.2),
    PLACE_BEFORE("The word before it is one for places", -0.5, 0, 3),
    COUNTRY_OWNS("A place stands before it as its home", -0.2, 1.3, -0.5),
    IN("'in' or the like stands before it", -0.6, 0.1, 1.8),
    TO("'to' or 'from' stands before it", 0, 0.1, 0.4),
    BASED("Something is based there", 0, 0, 4.5),
    LINKED("Something is linked to it", 0, 0.8, 0.4),
    COMMA_PLACE("A larger place stands behind it", -0.5, -0.5, 3);

    private final String reason;
    private final double person;
    private final double organisation;
    private final double place;

    Clue(String reason, double person, double organisation, double place) {
        this.reason = reason;
        this.person = person;
        this.organisation = organisation;
        this.place = place;
    }

    String reason() {
        return reason;
    }

    /** The id of the rule: {@code name.} and the clue in small letters. */
    String rule() {
        return "name." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double person() {
        return person;
    }

    double organisation() {
        return organisation;
    }

    double place() {
        return place;
    }
}

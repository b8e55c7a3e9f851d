package org.sourceline.analysis.entity;

import java.util.Locale;
import java.util.Set;

import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.core.model.BlockRole;

/** What stands around a name and tells of its kind. */
final class ContextClues {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "near", "across", "throughout", "outside", "around", "inside");
    private static final Set<String> PERSON_VERBS = Set.of("died", "resigned", "married", "smiled", "nodded", "laughed", "recalled", "retired",
            "testified", "tweeted", "wept", "shrugged", "grew", "studied", "joked", "arrested", "jailed", "born", "sentenced", "pleaded");
    private static final Set<String> BEFORE_PLACES = Set.of("neighbouring", "neighboring", "nearby", "northern", "southern", "eastern",
            "western", "downtown", "northeastern", "northwestern", "southeastern", "southwestern", "rural", "mainland");
    private static final Set<String> OFFICES = Set.of("mayor", "streets", "outskirts", "people", "residents", "invasion", "north", "south",
            "east", "west", "suburb", "parts", "coast", "bishop", "archbishop", "centre", "capital", "citizens");
    private static final Set<String> OF_PLACES = Set.of("government", "parliament", "army", "troops", "border", "embassy", "economy", "airport",
            "harbour", "harbor", "coast", "residents", "authorities");
    /** How many tokens behind a name its description is looked for. */
    private static final int REACH = 9;

    private final Document document;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    ContextClues(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.lexicon = document.lexicon();
        this.gazetteer = gazetteer;
    }

    void collect(Candidate name, Evidence evidence) {
        block(name, evidence);
        before(name, evidence);
        behind(name, evidence);
        apposition(name, evidence);
    }

    private void block(Candidate name, Evidence evidence) {
        BlockRole role = document.block(name.sentence()).block().role();
        if (role == BlockRole.BYLINE && !gazetteer.isPlace(name.lower(0)) && !gazetteer.isOrganisationSuffix(name.lower(-1))) {
            evidence.add(Clue.BYLINE);
        } else if (role == BlockRole.CREDIT && (name.before(1).equals("by") || name.before(1).equals("and") || name.before(1).equals("/"))
                && name.size() > 1) {
            evidence.add(Clue.CREDIT);
        } else if (role == BlockRole.DATELINE) {
            boolean agency = name.before(1).equals("(") && name.behind(1).equals(")");
            evidence.add(agency ? Clue.AGENCY : Clue.DATELINE);
        } else if (role == BlockRole.CREDIT && name.behind(1).equals("/")) {
            evidence.add(Clue.KNOWN_ORGANISATION);
        }
    }

    private void before(Candidate name, Evidence evidence) {
        String before = name.before(1);
        if (name.titled() && !isPost(name)) {
            evidence.add(Clue.TITLE);
        }
        if (isPost(name)) {
            evidence.add(Clue.ROLE_BEHIND);
        }
        if (before.equals("the") && name.from() > name.sentence().from() + 1
                && document.tokens().word(name.from() - 1).isCapitalised()) {
            evidence.add(Clue.CAPITAL_ARTICLE);
        }
        if (before.equals("the") && !isCityBeforeNoun(name)) {
            evidence.add(Clue.ARTICLE);
        }
        if (before.equals("the") && name.size() == 1 && gazetteer.isNewspaper(name.lower(0)) && !isPost(name)) {
            evidence.add(Clue.ORGANISATION_NOUN);
        }
        if ((before.equals("at") || before.equals("with")) && gazetteer.isPersonNoun(name.before(2))) {
            evidence.add(Clue.ORGANISATION_ROLE);
        } else if (PLACE_PREPOSITIONS.contains(before)) {
            evidence.add(Clue.IN);
        } else if (before.equals("to") || before.equals("from") || before.equals("into")) {
            evidence.add(Clue.TO);
        }
        if (before.equals("by")) {
            evidence.add(Clue.BY);
        }
        boolean both = gazetteer.isPersonNoun(before) && gazetteer.isOrganisationNoun(before);
        boolean called = (before.equals("called") || before.equals("named")) && gazetteer.isPersonNoun(name.before(2));
        if (gazetteer.isPersonNoun(before) && (!both || name.size() > 1) || called) {
            evidence.add(Clue.PERSON_NOUN);
        }
        if (gazetteer.isOrganisationNoun(before) && (!both || name.size() == 1)) {
            evidence.add(Clue.ORGANISATION_NOUN);
        }
        if (BEFORE_PLACES.contains(before) || before.equals("of") && OFFICES.contains(name.before(2))) {
            evidence.add(Clue.PLACE_BEFORE);
        }
        if (before.equals("'s") && gazetteer.isPlace(name.before(2)) && name.size() <= 3) {
            evidence.add(Clue.COUNTRY_OWNS);
        }
        if (gazetteer.isPlaceNoun(before) || before.equals("of") && gazetteer.isPlaceNoun(name.before(2))) {
            evidence.add(Clue.PLACE_NOUN);
        }
        if (lexicon.verbs(before).stream().anyMatch(hit -> hit.verb().has("addr"))) {
            evidence.add(Clue.TOLD);
        }
        if (before.equals(",") && personBefore(name)) {
            evidence.add(Clue.PERSON_BEFORE);
        }
    }

    /** "the Limassol company": the article belongs to the noun. */
    private boolean isCityBeforeNoun(Candidate name) {
        return gazetteer.isListedCity(name.text().toLowerCase(Locale.ROOT)) && gazetteer.isOrganisationNoun(name.behind(1));
    }

    /** "former Castell & Rowe trader": what stands behind is somebody's part at it. */
    private boolean isPost(Candidate name) {
        String behind = name.behind(1);
        return !behind.isEmpty() && name.to() < document.tokens().size() && !document.tokens().word(name.to()).isCapitalised()
                && (gazetteer.isPersonNoun(behind) || gazetteer.isTitle(behind)) && !behind.equals("former") && !behind.equals("ex")
                && !behind.equals("then") && !lexicon.is("relative", behind);
    }

    /** "X's chief of staff, Jane Roe,": a word for a person in the phrase before the comma. */
    private boolean personBefore(Candidate name) {
        for (int distance = 2; distance <= REACH; distance++) {
            String word = name.before(distance);
            if (word.isEmpty() || word.equals(",") || lexicon.verbs(word).size() > 0 && !gazetteer.isPersonNoun(word)) {
                return false;
            }
            if (gazetteer.isPersonNoun(word) && !word.equals("who")) {
                String determiner = name.before(distance + 1);
                return !determiner.isEmpty() && name.behind(1).matches("[,.]|and|said|told") || name.size() > 1;
            }
        }
        return false;
    }

    private void behind(Candidate name, Evidence evidence) {
        String behind = name.behind(1);
        String next = name.behind(2);
        if (behind.equals("-")) {
            hyphen(next, evidence);
        } else if (behind.equals("'s") || behind.equals("'")) {
            if (gazetteer.isOrganisationPossession(next) || gazetteer.isOrganisationPossession(name.behind(3))) {
                evidence.add(Clue.POSSESSION);
            }
        } else if (OF_PLACES.contains(behind)) {
            evidence.add(Clue.PLACE_POSSESSION);
        } else if (gazetteer.isOrganisationPossession(behind) || gazetteer.isOrganisationNoun(behind) && !isCityBeforeNoun(name)) {
            evidence.add(Clue.ORGANISATION_ROLE);
        } else if (gazetteer.isPlaceNoun(behind)) {
            evidence.add(Clue.PLACE_NOUN);
        } else if (!lexicon.verbs(behind).isEmpty()) {
            evidence.add(Clue.SPEAKS);
        }
        if (behind.equals(",") && gazetteer.isCountry(next) || behind.equals(",") && gazetteer.isPlace(next) && name.size() == 1
                && gazetteer.isPlace(name.lower(0))) {
            evidence.add(Clue.COMMA_PLACE);
        }
        if (PERSON_VERBS.contains(behind) || behind.equals("was") && PERSON_VERBS.contains(next)) {
            evidence.add(Clue.PERSON_VERB);
        }
    }

    private static void hyphen(String next, Evidence evidence) {
        if (next.equals("based") || next.equals("born") || next.equals("wide")) {
            evidence.add(Clue.BASED);
        } else if (next.equals("linked") || next.equals("backed") || next.equals("owned") || next.equals("controlled") || next.equals("run")) {
            evidence.add(Clue.LINKED);
        }
    }

    /** ", a maker of things", ", who", ", 45,", "(45)". */
    private void apposition(Candidate name, Evidence evidence) {
        if (!name.behind(1).equals(",") && !name.behind(1).equals("(") && !name.behind(1).equals("\u2013")) {
            if (name.behind(1).equals("who") || name.behind(1).equals("whom")) {
                evidence.add(Clue.WHO);
            }
            return;
        }
        String first = name.behind(2);
        if (first.equals("which")) {
            evidence.add(Clue.WHICH);
        }
        if (first.equals("who") || first.equals("whom")) {
            evidence.add(Clue.WHO);
        } else if (first.matches("\\d{1,2}") && (name.behind(3).equals(",") || name.behind(3).equals(")") || name.behind(3).equals("."))
                || first.equals("aged")) {
            evidence.add(Clue.AGE);
        } else {
            description(name, evidence);
        }
    }

    /** ", a broker that sued": "that" in the description does not refer to a person. */
    private static boolean isThing(Candidate name) {
        for (int distance = 3; distance <= REACH; distance++) {
            String word = name.behind(distance);
            if (word.equals("that") || word.equals("which")) {
                return true;
            }
            if (word.isEmpty() || word.equals(",") || word.equals(".") || word.equals("who")) {
                return false;
            }
        }
        return false;
    }

    /** The head of the description is its last noun before a preposition, a comma or a relative clause. */
    private void description(Candidate name, Evidence evidence) {
        String head = "";
        String first = name.behind(2);
        boolean opened = lexicon.is("article", first) || lexicon.is("possessive", first) || first.equals("one") || first.equals("another") || first.equals("two") || first.equals("both");
        for (int distance = opened ? 3 : 2; distance <= REACH; distance++) {
            String word = name.behind(distance);
            if (word.isEmpty() || word.equals(",") || word.equals(".") || word.equals(")") || lexicon.is("preposition", word)
                    || lexicon.is("relative", word) || lexicon.is("auxiliary", word) && !word.startsWith("'")) {
                break;
            }
            head = word;
        }
        if (!opened && !gazetteer.isTitle(head) && !gazetteer.isPersonNoun(head)) {
            return;
        }
        boolean thing = isThing(name);
        if (thing) {
            evidence.add(Clue.WHICH);
        }
        if ((gazetteer.isPersonNoun(head) || gazetteer.isTitle(head)) && !thing) {
            evidence.add(Clue.PERSON_APPOSITION);
        } else if (gazetteer.isOrganisationNoun(head)) {
            evidence.add(Clue.ORGANISATION_APPOSITION);
        } else if (gazetteer.isPlaceNoun(head) || head.endsWith("s") && gazetteer.isPlaceNoun(head.substring(0, head.length() - 1))) {
            evidence.add(Clue.PLACE_APPOSITION);
        }
    }
}

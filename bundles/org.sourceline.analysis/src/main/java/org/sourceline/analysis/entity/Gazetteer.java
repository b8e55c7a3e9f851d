package org.sourceline.analysis.entity;

import java.util.List;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.sourceline.analysis.lexicon.CommonWords;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.WordClasses;

/** Names that are known beforehand, and words by which unknown ones are known. Countries come from the Java platform. */
public final class Gazetteer {

    private static final List<String> FILES = List.of("people.txt", "organisations.txt", "places.txt", "demonyms.txt", "given-names.txt", "cities.txt");

    private final WordClasses people;
    private final WordClasses organisations;
    private final WordClasses places;
    private final WordClasses demonyms;
    private final WordClasses rareNames;
    private final WordClasses cities;
    private final CommonWords common;
    private final Set<String> countries = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();

    private Gazetteer(Language language) {
        people = WordClasses.of(language, "people.txt");
        organisations = WordClasses.of(language, "organisations.txt");
        places = WordClasses.of(language, "places.txt");
        demonyms = WordClasses.of(language, "demonyms.txt");
        rareNames = WordClasses.of(language, "given-names.txt");
        cities = WordClasses.of(language, "cities.txt");
        common = CommonWords.of(language);
        Locale locale = Locale.of(language.code());
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(locale).toLowerCase(Locale.ROOT);
            countries.add(name.replaceAll(" \\(.*\\)| sar .*", "").replace("\u2019", "'").replace("&", "and"));
        }
        for (String line : places.words("alias")) {
            String[] names = line.split("=");
            Arrays.stream(names).forEach(name -> aliases.put(name, names[0]));
        }
    }

    public static Gazetteer of(Language language) {
        return language.load(Gazetteer.class, "", FILES, () -> new Gazetteer(language));
    }

    /** Whether a name, in lower case, is that of a known place. */
    public boolean isPlace(String name) {
        return countries.contains(name) || places.has("city", name) || places.has("region", name) || places.has("state", name)
                || places.has("water", name);
    }

    public boolean isCountry(String name) {
        return countries.contains(aliases.getOrDefault(name, name));
    }

    /** The name that a place mostly goes by, for one of its names. */
    public String usual(String name) {
        return aliases.getOrDefault(name, name);
    }

    /** Whether newspapers are called by the word alone, which is small: "the Mercury". */
    public boolean isNewspaper(String word) {
        return organisations.has("newspaper", word);
    }

    public boolean isKnownOrganisation(String name) {
        return organisations.has("known", name);
    }

    public boolean isGivenName(String name) {
        return people.has("male", name) || people.has("female", name);
    }

    /** Whether the word is a given name that is rare, or also a word or a place. */
    public boolean isRareGivenName(String word) {
        return rareNames.has("male", word) || rareNames.has("female", word);
    }

    /** Whether the word, in lower case, is one of everyday use that is written small. */
    public boolean isEveryday(String word) {
        return common.isEveryday(word);
    }

    /** Whether a dictionary has the word, in lower case, as one that is written small. */
    public boolean isDictionaryWord(String word) {
        return common.isKnown(word);
    }

    /** Whether institutions are named by the word: what they are for, as "health" or "trade". */
    public boolean isTopic(String word) {
        return organisations.has("topic", word);
    }

    /** Whether the word says what kind of post a title behind it names, as "press" or "foreign". */
    public boolean isPostWord(String word) {
        return people.has("post", word);
    }

    /** Whether the name, in lower case, is that of a city of some size, which may be a surname or a word too. */
    public boolean isListedCity(String name) {
        return cities.has("city", name);
    }

    public boolean isMale(String name) {
        return people.has("male", name) && !people.has("female", name);
    }

    public boolean isFemale(String name) {
        return people.has("female", name) && !people.has("male", name);
    }

    public boolean isTitle(String word) {
        return people.has("title", word);
    }

    public boolean isPersonNoun(String word) {
        return people.has("person-noun", word) || word.endsWith("s") && people.has("person-noun", word.substring(0, word.length() - 1));
    }

    public boolean isParticle(String word) {
        return people.has("particle", word);
    }

    public boolean isNameSuffix(String word) {
        return people.has("suffix", word);
    }

    public boolean isOrganisationSuffix(String word) {
        return organisations.has("suffix", word);
    }

    /** Whether the word only says that the name is a company's, so that the name without it is the same company's. */
    public boolean isCompanyForm(String word) {
        return organisations.has("company-form", word);
    }

    public boolean isOrganisationHead(String word) {
        return organisations.has("head", word);
    }

    public boolean isOrganisationNoun(String word) {
        return organisations.has("org-noun", word);
    }

    public boolean isOrganisationPossession(String word) {
        return organisations.has("org-possession", word);
    }

    public boolean isPlaceSuffix(String word) {
        return places.has("suffix", word);
    }

    public boolean isPlacePrefix(String word) {
        return places.has("prefix", word);
    }

    public boolean isPlaceNoun(String word) {
        return places.has("place-noun", word);
    }

    public boolean isBeforePlace(String word) {
        return places.has("before", word);
    }

    public boolean isDemonym(String word) {
        return demonyms.has("demonym", word)
                || word.endsWith("s") && demonyms.has("demonym", word.substring(0, word.length() - 1));
    }

    public boolean isNoName(String word) {
        return demonyms.has("not-name", word);
    }

    /** Whether a name that begins and ends with these words is of an event, a work, a law or the like. */
    public boolean isOther(String first, String last) {
        return demonyms.has("other-suffix", last) || demonyms.has("other-prefix", first);
    }
}

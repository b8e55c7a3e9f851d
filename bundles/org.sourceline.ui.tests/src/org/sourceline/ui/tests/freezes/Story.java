package org.sourceline.ui.tests.freezes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented story on which several outlets report: who is in it, and what they say. The same number always gives the same story.
 *
 * @param town where it happens
 * @param company whom it is about
 * @param agency that has it first
 * @param people who speak, each with a surname of their own
 * @param sayings what most of the outlets bring, each as the content of a claim, without its source
 */
record Story(String town, String company, String agency, List<String> people, List<String> sayings) {

    /** Speaks in one story of four, and much. */
    static final String EVERYWHERE = "Ines Caldervane";

    private static final int STORIES_OF_ONE = 4;

    private static final int PEOPLE = 6;
    /** Their numbers begin behind those of whom nobody else speaks. */
    private static final int PEOPLE_FROM = 20_000;
    private static final int SAYINGS = 16;

    private static final List<String> FIRST = List.of("Marta", "Jonas", "Irena", "Tobin", "Selma", "Oskar", "Lidia", "Henrik", "Paola", "Anton", "Greta",
            "Viktor", "Noemi", "Ralf", "Daria", "Emil");
    private static final List<String> SYLLABLES = List.of("Bren", "Kel", "Var", "Tor", "Mas", "Lind", "Oster", "Hal", "Quin", "Sor", "Del", "Fen");
    private static final List<String> ENDINGS = List.of("dahl", "ovic", "mark", "ersen", "inger", "holt", "aren", "wick", "ström", "ley");
    private static final List<String> TOWNS = List.of("Valmere", "Port Tessel", "Karsund", "Oldhaven", "Brisk", "Lower Emden", "Tarnow Bay", "Merrick");
    private static final List<String> TRADES = List.of("Shipping", "Freight", "Bank", "Energy", "Insurance", "Foods", "Rail", "Chemicals");
    private static final List<String> QUALITIES = List.of("old", "new", "northern", "secret", "second", "yearly", "joint", "final", "first", "disputed", "private",
            "foreign", "early", "sealed", "smaller", "unpaid", "internal", "forged");
    private static final List<String> THINGS = List.of("terminal", "loan", "contract", "audit", "payment", "licence", "cargo", "inspection", "merger", "report",
            "fund", "pipeline", "ledger", "ferry", "warehouse", "tender", "lease", "survey", "dividend", "pension");
    private static final List<String> DEEDS = List.of("sold", "bought", "hid", "moved", "checked", "signed", "lost", "burned", "copied", "paid for", "mended",
            "borrowed", "insured", "fenced", "flooded", "painted", "measured", "closed", "renamed", "guarded", "emptied", "rented", "weighed", "split",
            "photographed", "returned", "shipped", "blocked", "praised", "counted");
    private static final List<String> OBJECTS = List.of("barges", "cranes", "minutes", "invoices", "vineyard", "lighthouse", "hangar", "quarry", "orchard",
            "dredger", "archive", "chapel", "tunnel", "stables", "cellars", "turbines", "seedlings", "anchors", "tramway", "kiln", "greenhouse",
            "reservoir", "brewery", "sawmill", "observatory", "ropewalk", "granary", "foundry", "aqueduct", "pier");
    private static final List<String> SHORES = List.of("mere", "holm", " Bay", "ness", " Sound", "moor", "by", "haven", "fjord", " Island");

    static Story number(int number) {
        Random random = new Random(number);
        String company = one(SYLLABLES, random) + one(ENDINGS, random) + " " + one(TRADES, random);
        List<String> people = new ArrayList<>();
        while (people.size() < PEOPLE) {
            people.add(passer(PEOPLE_FROM + number * PEOPLE + people.size(), random));
        }
        if (number % STORIES_OF_ONE == 0) {
            people.add(EVERYWHERE);
        }
        List<String> sayings = new ArrayList<>();
        for (int i = 0; i < SAYINGS; i++) {
            sayings.add(saying(company, random));
        }
        return new Story(one(TOWNS, random), company, one(SYLLABLES, random) + one(ENDINGS, random) + " Wire", List.copyOf(people), List.copyOf(sayings));
    }

    /** Something that may be said of somebody. */
    static String saying(String whom, Random random) {
        return whom + " " + one(DEEDS, random) + " " + somethingOf(random) + " and the " + one(OBJECTS, random) + " near " + place(random);
    }

    private static String place(Random random) {
        return one(SYLLABLES, random) + one(SYLLABLES, random).toLowerCase(Locale.ROOT) + one(SHORES, random);
    }

    /** Who speaks: of those who are in several stories one does so more than the others together. */
    String speaker(Random random) {
        return people.contains(EVERYWHERE) && random.nextInt(5) < 2 ? EVERYWHERE : one(people, random);
    }

    /** The name of a newspaper. */
    static String outlet(Random random) {
        return "The " + one(SYLLABLES, random) + one(ENDINGS, random) + " " + one(List.of("Courier", "Ledger", "Times", "Post", "Herald", "Daily"), random);
    }

    /** Of whom nobody else speaks: each number gives another name. */
    static String passer(int number, Random random) {
        StringBuilder name = new StringBuilder(one(FIRST, random)).append(' ');
        int rest = number;
        for (int i = 0; i < 4; i++) {
            String syllable = SYLLABLES.get(rest % SYLLABLES.size());
            name.append(i == 0 ? syllable : syllable.toLowerCase(Locale.ROOT));
            rest /= SYLLABLES.size();
        }
        return name.append(one(ENDINGS, random)).toString();
    }

    /** Something that has nothing to do with it. */
    static String aside(Random random) {
        return somethingOf(random) + " lay near " + place(random);
    }

    static String somethingOf(Random random) {
        return "the " + one(QUALITIES, random) + " " + one(THINGS, random);
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}

package org.sourceline.benchmarks.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes articles on invented stories, some forty claims each, five articles on a story. One claim of five is in other articles on the story too, and one
 * person speaks in a quarter of all stories. The same number always gives the same article.
 */
final class GeneratedCase {

    private static final int OF_A_STORY = 5;
    private static final int STORIES_OF_ONE = 4;
    private static final int CLAIMS = 40;
    private static final int SHARED = 5;
    private static final String EVERYWHERE = "Ines Caldervane";
    private static final String[] FIRST = {"Marta", "Jonas", "Irena", "Tobin", "Selma", "Oskar", "Lidia", "Henrik", "Paola", "Anton", "Greta", "Viktor"};
    private static final String[] SYLLABLES = {"bren", "kel", "var", "tor", "mas", "lind", "oster", "hal", "quin", "sor", "del", "fen", "mir", "gos", "pal"};
    private static final String[] TRADES = {"Shipping", "Freight", "Bank", "Energy", "Insurance", "Foods", "Rail", "Chemicals"};
    private static final String[] DEEDS = {"sold", "bought", "hid", "moved", "checked", "signed", "lost", "burned", "copied", "mended", "insured", "flooded", "measured",
            "closed", "renamed", "guarded", "emptied", "rented", "weighed", "returned", "shipped", "blocked", "counted", "praised"};
    private static final String[] THINGS = {"terminal", "loan", "contract", "audit", "payment", "licence", "cargo", "inspection", "merger", "report", "fund", "ledger",
            "ferry", "warehouse", "tender", "lease", "survey", "pension", "barge", "crane", "vineyard", "lighthouse", "hangar", "quarry", "orchard", "archive", "chapel",
            "tunnel", "turbine", "anchor", "tramway", "kiln", "reservoir", "brewery", "sawmill", "granary", "foundry", "pier"};

    private final int number;
    private final Random random;
    private final String company;
    private final String agency;
    private final List<String> people = new ArrayList<>();
    private final List<String> sayings;

    private GeneratedCase(int number) {
        this.number = number;
        this.random = new Random(1_000_003L * number);
        int story = number / OF_A_STORY;
        Random told = new Random(story);
        company = capital(name(story, told)) + ' ' + one(TRADES, told);
        agency = capital(name(story * 7, told)) + " Wire";
        IntStream.range(0, 6).forEach(i -> people.add(person(20_000 + story * 6 + i, told)));
        if (story % STORIES_OF_ONE == 0) {
            people.add(EVERYWHERE);
        }
        sayings = IntStream.range(0, 16).mapToObj(i -> saying(company, told)).toList();
    }

    static String article(int number) {
        return new GeneratedCase(number).write();
    }

    private String write() {
        StringBuilder text = new StringBuilder(capital(sayings.get(random.nextInt(sayings.size()))));
        text.append("\n\nMarch ").append(1 + random.nextInt(28)).append(", 2031\n\nVALMERE (").append(agency).append(") - ");
        for (int claim = 0; claim < CLAIMS; claim++) {
            boolean shared = claim % SHARED == 0;
            String saying = shared ? sayings.get(random.nextInt(sayings.size())) : saying(person(number * CLAIMS + claim, random), random);
            text.append(sentence(saying)).append(claim % 3 == 2 ? "\n\n" : " ");
        }
        return text.toString().strip() + '\n';
    }

    private String sentence(String saying) {
        String who = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(7)) {
            case 0 -> "\u201c" + capital(saying) + ",\u201d said " + who + ", who worked for " + company + '.';
            case 1 -> "According to " + agency + ", documents show that " + saying + '.';
            case 2 -> who + " told " + agency + " that " + saying + '.';
            case 3 -> company + " denied that " + saying + '.';
            case 4 -> who + " wrote in a letter: \u201c" + capital(saying) + ".\u201d";
            case 5 -> who + " said on Tuesday that " + saying + '.';
            default -> "An official said that " + saying + '.';
        };
    }

    private static String saying(String whom, Random random) {
        return whom + ' ' + one(DEEDS, random) + " the " + one(THINGS, random) + " and the " + one(THINGS, random) + " near " + capital(name(random.nextInt(4_000), random));
    }

    /** Each number gives another name. */
    private static String person(int number, Random random) {
        return one(FIRST, random) + ' ' + capital(name(number, random)) + one(SYLLABLES, random);
    }

    private static String name(int number, Random random) {
        StringBuilder name = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= SYLLABLES.length) {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return name.append(one(SYLLABLES, random)).toString();
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

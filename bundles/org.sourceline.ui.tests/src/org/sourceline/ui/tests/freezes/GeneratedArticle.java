package org.sourceline.ui.tests.freezes;

import java.util.Locale;
import java.util.Random;

/** Writes articles on invented stories, each with some forty claims. The same number always gives the same article. */
final class GeneratedArticle {

    /** How many articles tell the same story. */
    static final int OF_A_STORY = 5;

    private static final int CLAIMS = 40;
    /** One claim of so many is in other articles on the same story too. */
    private static final int SHARED = 5;
    private static final int IN_A_PARAGRAPH = 3;
    private final int number;
    private final Random random;
    private final Story story;
    private final StringBuilder text = new StringBuilder();

    private GeneratedArticle(int number) {
        this.number = number;
        random = new Random(1_000_003L * number);
        story = Story.number(number / OF_A_STORY);
    }

    static String fileName(int number) {
        return String.format(Locale.ROOT, "article-%03d.txt", number);
    }

    static String text(int number) {
        return new GeneratedArticle(number).write();
    }

    private String write() {
        String agency = story.agency();
        text.append(capital(Story.one(story.sayings(), random)))
                .append("\n\nBy ").append(Story.one(story.people(), random)).append("\n\n").append(Story.outlet(random)).append("\n\nMarch ")
                .append(1 + random.nextInt(28)).append(", 2031\n\n").append(story.town().toUpperCase(Locale.ROOT)).append(", March ")
                .append(1 + random.nextInt(28)).append(" (").append(agency).append(") - ");
        for (int claim = 0; claim < CLAIMS; claim++) {
            text.append(sentence(claim, agency)).append(claim % IN_A_PARAGRAPH == IN_A_PARAGRAPH - 1 ? "\n\n" : " ");
            if (claim % 2 == 0) {
                text.append(capital(Story.aside(random))).append(". ");
            }
        }
        return text.toString().strip() + "\n";
    }

    private String sentence(int claim, String agency) {
        String saying = claim % SHARED == 0 ? Story.one(story.sayings(), random) : Story.saying(Story.passer(number * CLAIMS + claim, random), random);
        String who = story.speaker(random);
        String surname = claim < 2 * story.people().size() ? who : who.substring(who.indexOf(' ') + 1);
        return switch (random.nextInt(10)) {
            case 0 -> "“" + capital(saying) + ",” said " + surname + ", who worked for " + story.company() + ".";
            case 1 -> capital(saying) + ", " + surname + " said.";
            case 2 -> "According to " + agency + ", documents show that " + saying + ".";
            case 3 -> surname + " told " + agency + " that " + saying + ".";
            case 4 -> story.company() + " denied that " + saying + ".";
            case 5 -> "An official said that " + saying + ".";
            case 6 -> surname + " declined to say whether " + saying + ".";
            case 7 -> surname + " wrote in a letter: “" + capital(saying) + ".”";
            case 8 -> surname + " said on Tuesday that " + saying + ".";
            default -> surname + " confirmed that " + saying + ".";
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes paragraphs about nothing, with sentences and words as long as those of news. */
final class Prose {

    private static final String[] WORDS = ("the a of and to in harbour bridge council said had been would water company officials after before "
            + "minister tunnel workers pumps 12 340 report engineers concrete because however measured against government night "
            + "families district responsibility examination week opened closed under winter contract delivered pressure "
            + "investigation it they was were with for that which by on at inspection temporary well-known").split(" ");
    private static final String[] NAMES = {"Orla Venn", "Castor Holm", "Brackwater", "Linden Hydraulics", "Mr. Ode", "Port Ansel", "PAHC"};
    private static final String[] ENDS = {".", ".", ".", ".", "?", ".\u201D", "!", ".\""};

    private final Random random;

    Prose(long seed) {
        this.random = new Random(seed);
    }

    List<String> paragraphs(int count, int sentences) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder paragraph = new StringBuilder(sentence());
            for (int more = random.nextInt(sentences); more > 0; more--) {
                paragraph.append(' ').append(sentence());
            }
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    /** Some words with capitals and no full stop. */
    String heading() {
        return random.nextBoolean() ? words(2 + random.nextInt(3)).toUpperCase(Locale.ROOT) : capital(words(2 + random.nextInt(3)) + " pumps");
    }

    private String sentence() {
        String words = words(6 + random.nextInt(20));
        return capital(words) + ENDS[random.nextInt(ENDS.length)];
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(random.nextInt(12) == 0 ? NAMES[random.nextInt(NAMES.length)] : WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words) + " works";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package org.sourceline.core.anchor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The ways in which texts drift. */
final class Drifts {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{2,}");
    private static final String TOP = "This page was put together by the evening desk. It holds an older report, which begins below. Readers wrote in about it.\n\n";
    private static final String BOTTOM = "\n\nMore from our desk can be found every morning. Write to us if you know more. All rights are with their owners.\n";

    private static final List<String> STOCK = List.of("Advertisement", "Read more: what is known of the ferry and its log", "* * *", "",
            "The Marn Water Board did not respond to further questions.", "Source: the harbour desk, Anna Brekke, 12 March");

    private Drifts() {
    }

    /** A text that repeats lines of its own and has stock lines between them. */
    static DriftedText lined(String text, Random random) {
        return DriftedText.of(text).lined(random, STOCK);
    }

    /** Those that leave every passage where it can be found without a person. */
    static Map<String, BiFunction<DriftedText, Random, DriftedText>> mild() {
        Map<String, BiFunction<DriftedText, Random, DriftedText>> drifts = new LinkedHashMap<>();
        drifts.put("reflow", (text, random) -> text.reflowed(30 + random.nextInt(70)));
        drifts.put("quote styles", (text, random) -> text.requoted());
        drifts.put("3 % of words altered", (text, random) -> text.altered(random, 0.03));
        drifts.put("paragraph on top", (text, random) -> text.inserted(0, TOP));
        return drifts;
    }

    static Map<String, BiFunction<DriftedText, Random, DriftedText>> strong() {
        Map<String, BiFunction<DriftedText, Random, DriftedText>> drifts = new LinkedHashMap<>();
        drifts.put("blocks moved", (text, random) -> text.shuffled(random, 4));
        drifts.put("20 % of sentences deleted", (text, random) -> text.keeping(i -> random.nextInt(5) > 0));
        drifts.put("other outlet", (text, random) -> text.keeping(i -> random.nextInt(20) > 0).altered(random, 0.01).requoted().reflowed(60)
                .inserted(0, TOP + TOP.toUpperCase(Locale.ROOT)).inserted(0, BOTTOM));
        drifts.put("numbers changed", (text, random) -> text.altered(random, 0.3, NUMBER, List.of("7", "12", "430", "1999")));
        drifts.put("names swapped", (text, random) -> text.altered(random, 0.3, NAME, names(text)));
        drifts.put("sentences repeated", (text, random) -> text.repeated(random, 8));
        drifts.put("moved, altered, deleted", (text, random) -> text.shuffled(random, 3).altered(random, 0.03).keeping(i -> random.nextInt(6) > 0));
        drifts.put("half deleted", (text, random) -> text.keeping(i -> random.nextBoolean()));
        drifts.put("10 % of words altered", (text, random) -> text.altered(random, 0.10));
        drifts.put("30 % of words altered", (text, random) -> text.altered(random, 0.30));
        return drifts;
    }

    private static List<String> names(DriftedText text) {
        List<String> names = NAME.matcher(text.text()).results().map(found -> found.group()).toList();
        return names.isEmpty() ? List.of("Nobody") : names;
    }
}

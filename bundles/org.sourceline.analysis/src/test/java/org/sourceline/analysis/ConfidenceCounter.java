package org.sourceline.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts on the development articles how often each rule is right, and writes {@code confidence.txt}. Argument: the file to write. */
final class ConfidenceCounter {

    private static final String HEAD = """
            # How often each rule was right on the development articles, written by ConfidenceCounter: rule, right, found.
            # What confidence follows is explained in RuleCounts. Rules that are not here were not seen and keep what was set by hand.
            """;

    private ConfidenceCounter() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        for (String article : DevelopmentSetTest.ARTICLES) {
            for (Judged judged : Judged.of("development/" + article)) {
                if (!judged.group().equals("name")) {
                    int[] count = counts.computeIfAbsent(judged.rule(), key -> new int[2]);
                    count[0] += judged.right() ? 1 : 0;
                    count[1]++;
                }
            }
        }
        List<String> lines = counts.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()[0] + " " + entry.getValue()[1]).toList();
        Files.writeString(Path.of(arguments[0]), HEAD + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}

package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the collections of a process left in its heap, from a log written by {@code -Xlog:gc}.
 *
 * @param left megabytes in use after each collection, in order
 */
record HeapLog(List<Integer> left) {

    private static final Pattern COLLECTION = Pattern.compile("Pause .*?\\d+M->(\\d+)M\\(");

    static HeapLog of(Path log) throws IOException {
        List<Integer> left = new ArrayList<>();
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            Matcher matcher = COLLECTION.matcher(line);
            if (matcher.find()) {
                left.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return new HeapLog(left);
    }

    /** The least of each quarter: what is left when little waits to be collected. In a flat heap the four are alike. */
    String summary() {
        List<String> least = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            List<Integer> part = left.subList(left.size() * quarter / 4, left.size() * (quarter + 1) / 4);
            least.add(part.isEmpty() ? "-" : part.stream().min(Integer::compare).get() + " MB");
        }
        return left.size() + " collections; least heap in use in each quarter of them: " + String.join(", ", least);
    }
}

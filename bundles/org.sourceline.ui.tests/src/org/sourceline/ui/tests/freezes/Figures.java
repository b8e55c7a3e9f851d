package org.sourceline.ui.tests.freezes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, to be read by a person. */
final class Figures {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private String step = "";

    void step(String name) {
        step = name;
        System.out.println("freezes: " + name);
    }

    void add(String what, double value) {
        values.computeIfAbsent(what, key -> new ArrayList<>()).add(value);
        System.out.printf(Locale.ROOT, "freezes:   %s: %.1f%n", what, value);
    }

    void lines(List<String> more) {
        lines.put(step, more);
    }

    void write(List<Freezes.Freeze> freezes, Path file) throws IOException {
        StringBuilder text = new StringBuilder("Median, least and greatest of what was measured\n");
        values.forEach((what, all) -> text.append(row(what, all)));
        text.append("\nThe longest jobs of a step (its last run)\n");
        lines.forEach((name, all) -> text.append("  ").append(name).append("\n    ").append(String.join("\n    ", all)).append('\n'));
        text.append("\nThe UI thread was busy for more than the limit ").append(freezes.size()).append(" times\n");
        freezes.stream().sorted(Comparator.comparingDouble(Freezes.Freeze::workMillis).reversed()).forEach(one -> text.append(freeze(one)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        System.out.println(text);
    }

    private static String row(String what, List<Double> all) {
        List<Double> sorted = all.stream().sorted().toList();
        return String.format(Locale.ROOT, "  %10.1f (%.1f – %.1f; %d)  %s%n", sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast(),
                sorted.size(), what);
    }

    private static String freeze(Freezes.Freeze one) {
        return String.format(Locale.ROOT, "%n  %.0f ms, of which %.0f with a processor, %.0f ready without one: %s%n    %s%n", one.millis(),
                one.workMillis(), one.readyMillis(), one.doing(), String.join("\n    ", one.stack()));
    }
}

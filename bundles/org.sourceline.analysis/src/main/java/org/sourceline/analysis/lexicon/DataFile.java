package org.sourceline.analysis.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A data file of the analyser: UTF-8, {@code #} begins a comment line, {@code [name]} a section. */
final class DataFile {

    private final List<String> lines;

    DataFile(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads a file that ships with the analyser.
     *
     * @throws IllegalStateException if there is no such file
     */
    static DataFile read(String language, String name) {
        String path = language + "/" + name;
        try (InputStream stream = DataFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the analyser has no data file " + path);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new DataFile(reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the analyser's data file " + path + " cannot be read", e);
        }
    }

    /** The lines without comments and blank lines. */
    List<String> lines() {
        return lines;
    }

    /** The comma-separated entries of each section, in lower case. */
    Map<String, Set<String>> sections() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new LinkedHashSet<>();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new LinkedHashSet<>());
            } else {
                entries(line).forEach(current::add);
            }
        }
        return sections;
    }

    /** The comma-separated entries of a line, in lower case. */
    static List<String> entries(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).filter(entry -> !entry.isEmpty())
                .map(entry -> entry.toLowerCase(Locale.ROOT)).toList();
    }
}

package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Regular expressions of a language in named sections, one to a line, tried without regard to case. */
public final class Patterns {

    private static final Map<String, Patterns> LOADED = new ConcurrentHashMap<>();
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<String, List<Pattern>> sections = new HashMap<>();

    private Patterns(DataFile file) {
        List<Pattern> current = new ArrayList<>();
        for (String line : file.lines()) {
            if (line.matches("\\[[a-z-]+]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), key -> new ArrayList<>());
            } else {
                current.add(Pattern.compile(line, FLAGS));
            }
        }
    }

    /** The expressions of a file that ships with the analyser. */
    public static Patterns of(String language, String name) {
        return LOADED.computeIfAbsent(language + "/" + name, key -> new Patterns(DataFile.read(language, name)));
    }

    /** The first match of an expression of the section in the text, or null. */
    public @Nullable Matcher find(String section, String text) {
        for (Pattern pattern : sections.getOrDefault(section, List.of())) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return matcher;
            }
        }
        return null;
    }

    /** Whether an expression of the section is found in the text. */
    public boolean matches(String section, String text) {
        return find(section, text) != null;
    }
}

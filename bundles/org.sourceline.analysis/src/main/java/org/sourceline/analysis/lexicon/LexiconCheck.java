package org.sourceline.analysis.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads the lines of a lexicon file of a case: keeps what is understood and tells by line what is not. */
final class LexiconCheck {

    /** Files of sections that a case may add to. Layout, model and dictionary stay as they ship: the text that is read rests on them. */
    private static final Set<String> SECTIONS = Set.of("words.txt", "sources.txt", "people.txt", "organisations.txt", "places.txt", "demonyms.txt",
            "values.txt", "abbreviations.txt");
    private static final Set<String> FRAMES = Set.of("verbs.txt", "nouns.txt");

    private final Path file;
    private final List<LexiconProblem> problems;

    LexiconCheck(Path file, List<LexiconProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The lines of a file of a language that are understood. */
    List<String> entries(String language, String name, List<String> lines) {
        if (!Language.isKnown(language)) {
            problem(0, "lexicon.language", language);
            return List.of();
        }
        boolean irregular = name.equals("irregular.txt");
        if (!SECTIONS.contains(name) && !FRAMES.contains(name) && !irregular) {
            problem(0, "lexicon.file", name);
            return List.of();
        }
        Map<String, Set<String>> shipped = SECTIONS.contains(name) ? DataFile.read(language, name).sections() : Map.of();
        return FRAMES.contains(name) ? kept(lines, this::frame) : irregular ? kept(lines, LexiconCheck::forms) : sections(lines, shipped);
    }

    /** What a line is wrong in: the key of a message, or null. */
    @FunctionalInterface
    private interface Test {
        @Nullable String fault(String line);
    }

    private List<String> kept(List<String> lines, Test test) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String fault = isSilent(line) ? null : test.fault(line);
            if (fault != null) {
                problem(i + 1, fault, line);
            } else if (!isSilent(line)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isSilent(String line) {
        return line.isEmpty() || line.startsWith("#") || line.startsWith("\ufeff#");
    }

    private @Nullable String frame(String line) {
        String[] parts = line.split("\\|");
        if (parts.length != 3 || parts[0].isBlank() || parts[2].isBlank()) {
            return "lexicon.frame";
        }
        String cue = parts[1].strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(CueClass.values()).anyMatch(one -> one.name().equals(cue)) ? null : "lexicon.class";
    }

    private static @Nullable String forms(String line) {
        int words = line.split(" ").length;
        return words == 2 || words == 3 ? null : "lexicon.forms";
    }

    private List<String> sections(List<String> lines, Map<String, Set<String>> shipped) {
        List<String> kept = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("[")) {
                inside = line.endsWith("]") && shipped.containsKey(line.substring(1, line.length() - 1));
                if (!inside) {
                    problem(i + 1, "lexicon.section", line);
                }
            } else if (!isSilent(line) && !inside) {
                problem(i + 1, "lexicon.noSection", line);
            }
            if (inside && !isSilent(line)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** The rules that the lines switch off. */
    Set<String> rules(List<String> lines) {
        Set<String> off = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (isSilent(line)) {
                continue;
            }
            String[] words = line.split("\\s+");
            if (words.length != 2 || !words[0].equals("off")) {
                problem(i + 1, "lexicon.rule", line);
            } else if (!RuleBook.of("en").isKnown(words[1])) {
                problem(i + 1, "lexicon.unknownRule", words[1]);
            } else {
                off.add(words[1]);
            }
        }
        return off;
    }

    private void problem(int line, String key, String argument) {
        problems.add(new LexiconProblem(file, line, LexiconWords.get(key, argument)));
    }
}

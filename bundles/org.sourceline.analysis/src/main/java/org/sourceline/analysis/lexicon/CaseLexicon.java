package org.sourceline.analysis.lexicon;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a case adds to the lexicon: {@code lexicon/<language>/<file>.txt}, each in the form of the shipped file of that name, and
 * {@code lexicon/rules.txt}, a line {@code off <rule>} for each rule that is not to be used. Immutable.
 *
 * @param problems what could not be understood, by file and line
 * @param fingerprint of all that was read; empty if the case adds nothing
 */
public record CaseLexicon(Map<String, Language> languages, Set<String> rulesOff, List<LexiconProblem> problems, String fingerprint) {

    /** The folder of a case that holds the files. */
    public static final String FOLDER = "lexicon";
    /** The file that switches rules off. */
    public static final String RULES = "rules.txt";
    public static final CaseLexicon NONE = new CaseLexicon(Map.of(), Set.of(), List.of(), "");

    /** Lexicons of cases that were read, each with the state of its files; a case is read again only when that changes. */
    private static final Map<Path, Known> READ = new ConcurrentHashMap<>();
    private static final int MOST_BYTES = 1 << 20;

    private record Known(String state, CaseLexicon lexicon) {
    }

    public CaseLexicon {
        languages = Map.copyOf(languages);
        rulesOff = Set.copyOf(rulesOff);
        problems = List.copyOf(problems);
    }

    /** What a case adds; {@link #NONE} for a folder that adds nothing. What cannot be read is a problem, never an exception. */
    public static CaseLexicon of(Path caseFolder) {
        Path folder = caseFolder.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            READ.remove(folder);
            return NONE;
        }
        List<Path> files = new ArrayList<>();
        List<LexiconProblem> problems = new ArrayList<>();
        collect(folder, files, problems);
        String state = state(files);
        Known known = READ.get(folder);
        if (known == null || !known.state().equals(state)) {
            known = new Known(state, read(folder, files, problems));
            READ.put(folder, known);
        }
        return known.lexicon();
    }

    /** The language with what the case adds to it. */
    public Language language(String code) {
        return languages.getOrDefault(code, Language.of(code));
    }

    private static void collect(Path folder, List<Path> files, List<LexiconProblem> problems) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    collectFiles(entry, files);
                } else if (entry.getFileName().toString().equals(RULES)) {
                    files.add(entry);
                }
            }
        } catch (IOException e) {
            problems.add(new LexiconProblem(folder, 0, LexiconWords.get("lexicon.unreadable", e.getMessage())));
        }
        files.sort(null);
    }

    private static void collectFiles(Path folder, List<Path> files) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.txt")) {
            entries.forEach(files::add);
        }
    }

    /** Names, sizes and times of the files. */
    private static String state(List<Path> files) {
        StringBuilder state = new StringBuilder();
        for (Path file : files) {
            try {
                state.append(file).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
            } catch (IOException e) {
                state.append(file).append(" unreadable\n");
            }
        }
        return state.toString();
    }

    private static CaseLexicon read(Path folder, List<Path> files, List<LexiconProblem> problems) {
        Map<String, Map<String, List<String>>> additions = new HashMap<>();
        Set<String> rulesOff = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            List<String> lines = lines(file, problems);
            String name = file.getFileName().toString();
            all.append(folder.relativize(file)).append('\n').append(String.join("\n", lines)).append('\n');
            LexiconCheck check = new LexiconCheck(file, problems);
            Path parent = file.getParent();
            if (folder.equals(parent)) {
                rulesOff.addAll(check.rules(lines));
            } else if (parent != null) {
                List<String> good = check.entries(parent.getFileName().toString(), name, lines);
                additions.computeIfAbsent(parent.getFileName().toString(), key -> new HashMap<>()).put(name, good);
            }
        }
        Map<String, Language> languages = new HashMap<>();
        additions.forEach((code, lines) -> {
            lines.values().removeIf(List::isEmpty);
            languages.put(code, Language.of(code).with(lines));
        });
        String text = all.toString();
        return new CaseLexicon(languages, new HashSet<>(rulesOff), problems, text.isBlank() ? "" : Integer.toHexString(text.hashCode()));
    }

    private static List<String> lines(Path file, List<LexiconProblem> problems) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                problems.add(new LexiconProblem(file, 0, LexiconWords.get("lexicon.tooLong", MOST_BYTES)));
                return List.of();
            }
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            problems.add(new LexiconProblem(file, 0, LexiconWords.get("lexicon.notUtf8")));
        } catch (IOException e) {
            problems.add(new LexiconProblem(file, 0, LexiconWords.get("lexicon.unreadable", e.getMessage())));
        }
        return List.of();
    }
}

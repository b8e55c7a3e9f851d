package org.sourceline.analysis.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourceline.analysis.finding.Finding.Severity;

/**
 * Which rules are asked, and how gravely their findings are taken. In a case they are the file {@value #FILE}, which a team shares: lines
 * {@code rule-id = off}, {@code info}, {@code warning} or {@code error}; {@code #} begins a comment.
 *
 * @param choices by the id of the rule; empty if the rule is off; a rule that is not named has its own severity
 */
public record RuleSettings(Map<String, Optional<Severity>> choices) {

    /** The file in the root of a case. */
    public static final String FILE = "findings.txt";

    /** Nothing was chosen. */
    public static final RuleSettings NONE = new RuleSettings(Map.of());

    private static final String OFF = "off";

    /**
     * A line that says nothing.
     *
     * @param line counted from 1
     * @param reason in words for the reader
     */
    public record Problem(int line, String reason) {
    }

    /** What a file says, and which of its lines were left out. */
    public record Read(RuleSettings settings, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    public RuleSettings {
        choices = Map.copyOf(choices);
    }

    /**
     * The settings of a case; none where it has no such file.
     *
     * @param root the folder of the case
     * @throws IOException if the file cannot be read; its message names the file
     */
    public static Read ofCase(Path root) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new Read(NONE, List.of());
        }
        try {
            return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IOException(Words.get("settings.unreadable", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** Reads the lines of a file. A line that says nothing is left out and told of. */
    public static Read parse(List<String> lines) {
        Map<String, Optional<Severity>> choices = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String rule = equals < 0 ? "" : line.substring(0, equals).strip();
            String word = line.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
            if (rule.isEmpty() || !isSeverity(word)) {
                problems.add(new Problem(i + 1, Words.get("settings.line", line)));
            } else {
                choices.put(rule, word.equals(OFF) ? Optional.empty() : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT))));
            }
        }
        return new Read(new RuleSettings(choices), problems);
    }

    private static boolean isSeverity(String word) {
        return switch (word) {
            case OFF, "info", "warning", "error" -> true;
            default -> false;
        };
    }

    /** How gravely the findings of a rule are taken; empty if it is off. */
    public Optional<Severity> severity(FindingRule rule) {
        return choices.getOrDefault(rule.id(), Optional.of(rule.severity()));
    }

    /** These settings where the others say nothing. */
    public RuleSettings under(RuleSettings others) {
        Map<String, Optional<Severity>> all = new HashMap<>(choices);
        all.putAll(others.choices);
        return new RuleSettings(all);
    }
}

package org.sourceline.analysis.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The rules of the analyser as a reader knows them: id, what they do, an example. A rule stands for all rules whose id begins with its own. */
public final class RuleBook {

    /**
     * A rule.
     *
     * @param id as suggestions name it, or its beginning up to a dot
     * @param title what the rule does
     * @param example words in which it finds something; empty if none is given
     */
    public record Rule(String id, String title, String example) {

        /** Whether the rule covers one that a suggestion names. */
        public boolean covers(String rule) {
            return rule.equals(id) || rule.startsWith(id + ".");
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    private RuleBook(DataFile file) {
        for (String line : file.lines()) {
            String[] parts = line.split("\\|");
            rules.add(new Rule(parts[0].strip(), parts[1].strip(), parts.length > 2 ? parts[2].strip() : ""));
        }
    }

    /** The rules for a language, by its ISO 639 code. */
    public static RuleBook of(String code) {
        Language language = Language.of(code);
        return language.load(RuleBook.class, "", List.of("rules.txt"), () -> new RuleBook(language.file("rules.txt")));
    }

    /** All rules in the order of the file. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    public boolean isKnown(String id) {
        return rules.stream().anyMatch(rule -> rule.id().equals(id));
    }
}

package org.sourceline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourceline.analysis.lexicon.RuleBook;

/** Every rule of the rule book has an example in which it fires and one in which it must not. */
public class RuleExamplesTest {

    /** Two lines of text around an example, so that it stands in an article. */
    private static final String ARTICLE = "Flood closes roads in the valley\n\nThe water rose in the night and has not gone down since then, so that all roads are closed.\n\n%s\n\n"
            + "It will rain again in the days that come, and nobody knows when the roads are to open.\n";
    /** Rules whose examples are whole pages: those of the layout are in LayoutTest, those of lines around the text in ClueExamplesTest. */
    private static final Set<String> OF_PAGES = Set.of("layout");

    /** A line of the examples: rule, text in which it fires, text in which it must not. */
    public record Example(String rule, String fires, String mustNot) {

        static Example of(String line) {
            String[] parts = line.split(" ~ ");
            if (parts.length != 3) {
                throw new IllegalArgumentException("a rule needs two examples: " + line);
            }
            return new Example(parts[0], parts[1], parts[2]);
        }
    }

    /** The examples of the test resources. */
    public static List<Example> examples() {
        try (InputStream stream = RuleExamplesTest.class.getResourceAsStream("/org/sourceline/analysis/rule-examples.txt")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Example::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Example> ofText() {
        return examples().stream().filter(example -> !example.rule().startsWith("name."));
    }

    @Test
    void everyRuleHasExamples() {
        Set<String> rules = RuleBook.of("en").rules().stream().map(RuleBook.Rule::id).collect(Collectors.toSet());
        rules.removeAll(OF_PAGES);
        assertEquals(rules, examples().stream().map(Example::rule).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("ofText")
    void aRuleFiresWhereItShouldAndNowhereElse(Example example) {
        assertTrue(fires(example.rule(), example.fires()), () -> "silent in: " + example.fires());
        assertFalse(fires(example.rule(), example.mustNot()), () -> "fires in: " + example.mustNot());
    }

    private static boolean fires(String rule, String text) {
        RuleBook.Rule covering = new RuleBook.Rule(rule, "", "");
        String page = rule.equals("claim.heading") ? text + ARTICLE.substring(ARTICLE.indexOf("\n\n")).formatted("The rest is dry.") : ARTICLE.formatted(text);
        return Analysed.text(page).rules().stream().anyMatch(covering::covers);
    }
}

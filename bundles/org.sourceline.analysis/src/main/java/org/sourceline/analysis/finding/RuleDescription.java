package org.sourceline.analysis.finding;

/**
 * What a rule looks for.
 *
 * @param title one line, as a list shows it
 * @param explanation what is doubtful about it, and what is left alone
 * @param example a passage in which the rule finds something
 */
public record RuleDescription(String title, String explanation, String example) {
}

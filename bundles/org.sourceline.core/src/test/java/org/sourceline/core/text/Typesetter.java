package org.sourceline.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets paragraphs as plain text in one of the manners in which articles come.
 *
 * @param width where lines are wrapped; 0 for one line for each paragraph
 * @param first what stands before the first line of a paragraph
 * @param others what stands before its other lines
 * @param soft what ends a line within a paragraph
 * @param hard what ends a paragraph
 */
record Typesetter(int width, String first, String others, String soft, String hard) {

    String set(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            List<String> lines = width == 0 ? List.of(paragraph) : wrap(paragraph);
            text.append(first).append(String.join(soft + others, lines)).append(hard);
        }
        return text.toString();
    }

    /** Puts into each line the words that it has room for. */
    private List<String> wrap(String paragraph) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            int indent = (lines.isEmpty() ? first : others).length();
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

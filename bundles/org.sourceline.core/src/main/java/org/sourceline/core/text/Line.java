package org.sourceline.core.text;

import org.sourceline.core.model.TextSpan;

/**
 * A line of plain text that is not blank, with what its look tells about paragraphs.
 *
 * @param start where its first character that is no white space stands, in UTF-16 units
 * @param end behind its last such character
 * @param indent the columns before it, tab stops standing every eight
 * @param firstWord the length of its first word, in UTF-16 units
 * @param blanksBefore how many blank lines stand between it and the line before
 * @param trailing whether white space follows its last character
 */
record Line(int start, int end, int indent, int firstWord, int blanksBefore, boolean trailing, Traits traits) {

    /**
     * What its characters tell.
     *
     * @param stops whether a sentence ends where the line ends
     * @param colon whether it ends with a colon
     * @param goesOn whether it begins with a lower-case letter, as the second part of a sentence does
     * @param bullet whether it begins with the mark of a list item
     * @param capitals whether all its letters, at least four, are capitals
     * @param rule whether it has neither letter nor digit
     * @param tabular whether it has a tab or a wide gap inside, as rows of a table do
     * @param open whether its last word is one, such as an article or a preposition, that another must follow
     */
    record Traits(boolean stops, boolean colon, boolean goesOn, boolean bullet, boolean capitals, boolean rule, boolean tabular,
            boolean open) {
    }

    /** Its length without the white space at its ends, in UTF-16 units. */
    int width() {
        return end - start;
    }

    boolean stops() {
        return traits.stops;
    }

    /** Whether the two look like one sentence broken over two lines. */
    boolean runsInto(Line next) {
        return next.traits.goesOn && !traits.stops && !traits.rule;
    }

    TextSpan cover(Line last) {
        return new TextSpan(start, last.end);
    }
}

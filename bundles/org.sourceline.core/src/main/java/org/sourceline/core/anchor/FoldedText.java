package org.sourceline.core.anchor;

import java.util.Arrays;

import org.sourceline.core.model.TextSpan;

/** A text with each stretch of white space as one space and all quotation marks alike. Offsets are UTF-16 units. */
final class FoldedText {

    private final char[] letters;
    private final int[] origins;

    FoldedText(String text) {
        char[] folded = new char[text.length()];
        int[] places = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Characters.isSpace(c);
            if (!space || count > 0 && folded[count - 1] != ' ') {
                places[count] = i;
                folded[count++] = space ? ' ' : Characters.isQuote(c) ? '\'' : c;
            }
        }
        places[count] = text.length();
        letters = Arrays.copyOf(folded, count);
        origins = Arrays.copyOf(places, count + 1);
    }

    int length() {
        return letters.length;
    }

    char[] letters() {
        return letters;
    }

    /** The place in the text of a place in the folded one. */
    TextSpan original(TextSpan span) {
        return new TextSpan(origins[span.start()], span.isEmpty() ? origins[span.start()] : origins[span.end() - 1] + 1);
    }

    @Override
    public String toString() {
        return new String(letters);
    }
}

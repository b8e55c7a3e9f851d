package org.sourceline.analysis.compare.quote;

import java.util.List;
import java.util.Optional;

/** Finds the words of a quotation in a text. */
final class Finder {

    /** How many words may stand where the quotation has an ellipsis or an insertion. */
    private static final int LONGEST_GAP = 40;

    private final WordText text;

    Finder(WordText text) {
        this.text = text;
    }

    /** Words of the text, from one up to another, the latter excluded. */
    record Found(int from, int to) {
    }

    /** The first place where all parts of the quotation stand in their order, word for word. */
    Optional<Found> find(Quote quote) {
        if (quote.parts().isEmpty()) {
            return Optional.empty();
        }
        List<String> first = quote.parts().getFirst();
        for (int place : text.places(first.getFirst())) {
            int end = end(quote, place);
            if (end >= 0) {
                return Optional.of(new Found(place, end));
            }
        }
        return Optional.empty();
    }

    private int end(Quote quote, int place) {
        int at = place;
        for (int i = 0; i < quote.parts().size(); i++) {
            List<String> part = quote.parts().get(i);
            at = i == 0 ? stands(part, at) ? at : -1 : next(part, at);
            if (at < 0) {
                return -1;
            }
            at += part.size();
        }
        return at;
    }

    private int next(List<String> part, int from) {
        for (int place : text.places(part.getFirst())) {
            if (place >= from && place <= from + LONGEST_GAP && stands(part, place)) {
                return place;
            }
        }
        return -1;
    }

    private boolean stands(List<String> part, int place) {
        if (place + part.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < part.size(); i++) {
            if (!text.word(place + i).equals(part.get(i))) {
                return false;
            }
        }
        return true;
    }
}

package org.sourceline.analysis.compare.claim;

import java.util.List;

import org.sourceline.core.model.TextSpan;

/** Words of a quotation that stand in both articles, in UTF-16 units of their reading texts. */
public record SameWords(List<TextSpan> ofFirst, List<TextSpan> ofSecond) {

    public SameWords {
        ofFirst = List.copyOf(ofFirst);
        ofSecond = List.copyOf(ofSecond);
    }
}

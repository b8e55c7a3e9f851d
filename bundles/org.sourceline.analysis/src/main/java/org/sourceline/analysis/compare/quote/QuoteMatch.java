package org.sourceline.analysis.compare.quote;

import java.util.List;

import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.core.model.TextSpan;

/**
 * Words in quotation marks that stand in another article too.
 *
 * @param quoting the words in the article that quotes, in UTF-16 units of its reading text
 * @param quoted where they stand in the other article
 * @param differences none if the words and their frame are the same
 * @param words how many words were found again
 */
public record QuoteMatch(List<TextSpan> quoting, List<TextSpan> quoted, List<Difference> differences, int words) {

    public QuoteMatch {
        quoting = List.copyOf(quoting);
        quoted = List.copyOf(quoted);
        differences = List.copyOf(differences);
    }

    public boolean isVerbatim() {
        return differences.isEmpty();
    }
}

package org.sourceline.analysis.compare.claim;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Terms;

/** Which term of a second article means what a term of a first does. */
final class Meanings {

    private final ArticleClaims first;
    private final ArticleClaims second;
    private final Alignment alignment;

    Meanings(ArticleClaims first, ArticleClaims second, Alignment alignment) {
        this.first = first;
        this.second = second;
        this.alignment = alignment;
    }

    /**
     * The number of the same term there; negative if there is none. What one article takes for a name and the other for a word, as it may at the head of a
     * sentence, is the same if it has one word.
     */
    int of(String term) {
        if (!term.startsWith(Terms.ENTITY)) {
            int same = second.terms().find(term);
            return same >= 0 ? same : named(term);
        }
        String id = term.substring(Terms.ENTITY.length());
        String partner = alignment.toSecond(id);
        return partner != null ? second.terms().find(Terms.ENTITY + partner) : word(id);
    }

    private int word(String id) {
        String word = first.word(id);
        return word == null ? -1 : second.terms().find(word);
    }

    /** A name of one word that has no partner here. */
    private int named(String word) {
        String id = second.named(word);
        return id == null || !alignment.toFirst(id).equals(Alignment.unpaired(id)) ? -1 : second.terms().find(Terms.ENTITY + id);
    }
}

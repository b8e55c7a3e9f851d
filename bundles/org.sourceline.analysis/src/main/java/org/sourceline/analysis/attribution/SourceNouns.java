package org.sourceline.analysis.attribution;

import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.token.Range;

/** What the nouns of a source phrase say of the kind of source. */
final class SourceNouns {

    private final WordClasses words;

    SourceNouns(Language language) {
        this.words = WordClasses.of(language, "sources.txt");
    }

    boolean is(String section, String word) {
        return words.has(section, word);
    }

    /** The head noun of a phrase: the last noun before the first preposition, relative clause, participle or comma. */
    int head(SentenceView view, Range source) {
        int head = source.from();
        for (int i = source.from(); i < source.to(); i++) {
            boolean joined = view.is(i, "and") && view.name(i - 1) != null;
            boolean stop = i > source.from() && (joined || view.is(i, "(") || view.isOf(i, "preposition") && !view.is(i - 1, "-") || view.isComma(i) || view.isOf(i, "relative") || view.is(i, "close")
                    || view.is(i, "familiar") || view.isFiniteVerb(i));
            boolean clause = i > source.from() + 1 && view.isOf(i, "determiner") && view.isWord(i - 1) && !view.is(i - 1, "'s")
                    && !view.isOf(i - 1, "determiner") || i > source.from() && view.startsName(i)
                    && words.has("document", view.lower(i - 1)) && view.lower(i - 1).endsWith("s");
            if (stop || clause) {
                break;
            }
            if (view.verb(i) != null && i > source.from() && view.name(i) == null && !(i + 1 < source.to() && view.isWord(i + 1)
                    && !view.isOf(i + 1, "preposition"))) {
                break;
            }
            boolean word = view.isWord(i) && !view.is(i, "'s");
            head = word || view.word(i).isNumber() ? i : head;
        }
        return head;
    }

    /** Whether the source is something that shows, not somebody who says: a document, data, reporting. */
    boolean isEvidence(SentenceView view, Range source) {
        String head = view.lower(head(view, source));
        return words.has("document", head) || words.has("data", head) || head.equals("reporting");
    }
}

package org.sourceline.core.anchor;

import java.util.Optional;

import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/** Where a passage may stand whose words with all their context stand nowhere. What is found is shown to a person, never attached. */
final class LostQuote {

    private static final int TELLING_LETTERS = 24;
    private static final int LONGEST = 2_000;
    /** The letters of text times words of pattern that may be looked through for one page: half a second's work or so. */
    private static final long BUDGET = 400_000_000;

    private final WordIndex index;
    private final FoldedText folded;
    private long spent;

    LostQuote(WordIndex index) {
        this.index = index;
        this.folded = new FoldedText(index.tokens().text());
    }

    Placement find(Passage passage, QuotedWords words) {
        int shiftBefore = words.first() - words.from();
        Optional<TextSpan> before = single(words, words.from(), words.last(), shiftBefore, passage);
        Optional<TextSpan> behind = single(words, words.first(), words.to(), 0, passage);
        if (before.isPresent() && (behind.isEmpty() || behind.equals(before))) {
            return Placement.review(before.get(), Reason.SURROUNDINGS);
        }
        if (behind.isPresent() && before.isEmpty()) {
            return Placement.review(behind.get(), Reason.SURROUNDINGS);
        }
        WordIndex.Found own = index.find(words.ids(words.first(), words.last()));
        if (own.count() == 1) {
            return Placement.review(words.own(index.tokens(), own.first(), passage), Reason.SURROUNDINGS);
        }
        return own.count() > 1 ? Placement.review(null, Reason.AMBIGUOUS) : alike(passage);
    }

    private Optional<TextSpan> single(QuotedWords words, int from, int to, int shift, Passage passage) {
        WordIndex.Found found = index.find(words.ids(from, to));
        return found.count() == 1 ? Optional.of(words.own(index.tokens(), found.first() + shift, passage)) : Optional.empty();
    }

    private Placement alike(Passage passage) {
        String wanted = new FoldedText(passage.exact()).toString().strip();
        if (wanted.length() < TELLING_LETTERS || wanted.length() > LONGEST) {
            return Placement.orphan();
        }
        spent += (long) folded.length() * (1 + wanted.length() / ApproximateSearch.WORD);
        if (spent > BUDGET) {
            return Placement.review(null, Reason.NO_OLD_TEXT);
        }
        return new ApproximateSearch(wanted).find(folded.letters(), wanted.length() / 4)
                .map(match -> Placement.review(folded.original(match.span()), Reason.CHANGED)).orElse(Placement.orphan());
    }
}

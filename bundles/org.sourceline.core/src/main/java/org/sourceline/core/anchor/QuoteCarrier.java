package org.sourceline.core.anchor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.SourceText;

/**
 * Carries passages to a text without the text they were made on, by what they quote. Attached is what stands there once, word for word and
 * with all its context, in the order the passages had; if its words with their context were more than once in the old text, as far as the
 * quotes tell, or if fewer than half of the passages are found, it is for a person to look at.
 */
final class QuoteCarrier {

    private static final int CONTEXT_WORDS = 6;
    private static final int CONTEXT_LETTERS = 24;
    private static final int ONE_SIDE = 3;

    private final SourceText now;
    private final Vocabulary vocabulary = new Vocabulary();
    private final WordIndex index;
    private final WordIndex known;
    private final LostQuote lost;
    private final Map<Passage, Placement> found = new HashMap<>();

    private QuoteCarrier(SourceText now, List<Passage> passages) {
        this.now = now;
        this.index = new WordIndex(Tokens.of(now.text(), vocabulary));
        this.known = new WordIndex(Tokens.of(Patchwork.of(passages), vocabulary));
        this.lost = new LostQuote(index);
    }

    /**
     * Looks for passages.
     *
     * @param passages all of a page that are placed, those of claims' sources and cues too: what one quotes is evidence for the others
     */
    static QuoteCarrier of(SourceText now, List<Passage> passages) {
        QuoteCarrier carrier = new QuoteCarrier(now, passages);
        Set<Passage> different = new HashSet<>(passages);
        for (Passage passage : different) {
            carrier.found.put(passage, carrier.look(passage));
        }
        carrier.checkOrder();
        carrier.checkShare();
        return carrier;
    }

    Placement place(Passage passage) {
        Placement placement = found.get(passage);
        return placement == null ? look(passage).doubted(Reason.NO_OLD_TEXT) : placement;
    }

    private Placement look(Passage passage) {
        QuotedWords words = QuotedWords.of(passage, vocabulary);
        if (words.isEmpty()) {
            return Placement.review(null, Reason.NO_OLD_TEXT);
        }
        boolean telling = words.context() >= CONTEXT_WORDS && words.letters() - passage.exact().length() >= CONTEXT_LETTERS;
        WordIndex.Found there = index.find(words.ids());
        if (there.count() == 1 && telling) {
            TextSpan place = words.placeIn(index.tokens(), there.first(), passage);
            if (hasTwin(words, index) || hasTwin(words, known) || !isEnclosed(words, there.first())) {
                return Placement.review(null, Reason.AMBIGUOUS);
            }
            return Placement.sure(isExact(passage, place) ? AnchorState.EXACT : AnchorState.ALIGNED, place);
        }
        if (there.count() > 1) {
            return Placement.review(null, Reason.AMBIGUOUS);
        }
        return lost.find(passage, words);
    }

    /** Whether there is context on both sides, or the passage is at the edge of the text as it was. */
    private boolean isEnclosed(QuotedWords words, int place) {
        boolean before = words.first() > words.from() || place == 0;
        return before && (words.last() < words.to() || place + words.to() - words.from() == index.tokens().count());
    }

    /** Whether the words with the context on one side, or a longer passage by itself, stand more than once in a text. */
    private static boolean hasTwin(QuotedWords words, WordIndex text) {
        boolean before = words.first() - words.from() >= ONE_SIDE && text.find(words.ids(words.from(), words.last())).count() > 1;
        boolean behind = words.to() - words.last() >= ONE_SIDE && text.find(words.ids(words.first(), words.to())).count() > 1;
        return before || behind || words.last() - words.first() >= CONTEXT_WORDS && text.find(words.ids(words.first(), words.last())).count() > 1;
    }

    private boolean isExact(Passage passage, TextSpan place) {
        String text = now.text();
        String quoted = passage.prefix() + passage.exact() + passage.suffix();
        int start = place.start() - passage.prefix().length();
        return place.length() == passage.exact().length() && start >= 0 && text.startsWith(quoted, start);
    }

    /** Passages that are found in another order than they had may be at the place of their twins. */
    private void checkOrder() {
        List<Passage> sure = found.entrySet().stream().filter(entry -> entry.getValue().state().isAttached()).map(Map.Entry::getKey)
                .sorted().toList();
        long[] pairs = sure.stream().mapToLong(passage -> (long) passage.position().start() << 32 | start(passage)).sorted().distinct().toArray();
        Set<Long> inOrder = CertainOrder.of(pairs);
        for (Passage passage : sure) {
            if (!inOrder.contains((long) passage.position().start() << 32 | start(passage))) {
                found.computeIfPresent(passage, (key, placement) -> placement.doubted(Reason.NO_OLD_TEXT));
            }
        }
    }

    private int start(Passage passage) {
        return found.getOrDefault(passage, Placement.orphan()).place().map(TextSpan::start).orElse(0);
    }

    private void checkShare() {
        long sure = found.values().stream().filter(placement -> placement.state().isAttached()).count();
        if (2 * sure < found.size()) {
            found.replaceAll((passage, placement) -> placement.doubted(Reason.OTHER_TEXT));
        }
    }
}

package org.sourceline.core.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.model.TextSpan;

/**
 * For passages that the alignment lost: the sentence of the new text that is most like theirs, by the pairs of words they share (the
 * shingles of Broder, On the Resemblance and Containment of Documents, 1997). What is found is shown to a person, never attached.
 */
final class Lookalikes {

    private static final int NONE = TextAlignment.NONE;
    private static final int COMMON = 50;
    private static final int TELLING = 3;

    private final TextAlignment texts;
    private final WordIndex index;
    private final Map<Integer, Integer> takenBy = new HashMap<>();
    private final Map<Long, List<Integer>> pairs = new HashMap<>();

    Lookalikes(TextAlignment texts) {
        this.texts = texts;
        this.index = new WordIndex(texts.after());
        for (int i = 0; i < texts.oldSentences().count(); i++) {
            if (texts.sentence(i) != NONE) {
                takenBy.put(texts.sentence(i), i);
            }
        }
        Segments sentences = texts.newSentences();
        for (int i = 0; i < sentences.count(); i++) {
            for (int word = sentences.from(i); !takenBy.containsKey(i) && word + 1 < sentences.to(i); word++) {
                pairs.computeIfAbsent(pair(texts.after(), word), any -> new ArrayList<>(2)).add(i);
            }
        }
    }

    private static long pair(Tokens tokens, int word) {
        return (long) tokens.id(word) << 32 | tokens.id(word + 1);
    }

    /** Whether half of the words of these old sentences have a place in the new text. */
    boolean isMostlyThere(int firstSentence, int lastSentence) {
        Image image = Image.of(texts, texts.oldSentences().from(firstSentence), texts.oldSentences().to(lastSentence));
        return 2 * image.matched() >= image.length() && image.added() <= image.length();
    }

    /** Where a run of old words may stand now, for a person to look at. */
    Placement find(int from, int to) {
        Placement alike = alike(from, to);
        if (alike.state() == AnchorState.REVIEW || to - from < TELLING) {
            return alike;
        }
        WordIndex.Found same = index.find(ids(texts.before(), from, to));
        if (same.count() == 1) {
            TextSpan place = new TextSpan(texts.after().start(same.first()), texts.after().end(same.first() + to - from - 1));
            return Placement.review(place, Reason.SURROUNDINGS);
        }
        return same.count() == 0 ? alike : Placement.review(null, Reason.AMBIGUOUS);
    }

    private Placement alike(int from, int to) {
        int first = texts.oldSentences().of(from);
        int last = texts.oldSentences().of(to - 1);
        int sentence = longest(first, last);
        Map<Integer, Integer> votes = votes(sentence);
        int best = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (best == 0 || 5 * best < 2 * (texts.oldSentences().length(sentence) - 1)) {
            return Placement.orphan();
        }
        List<Integer> found = votes.entrySet().stream().filter(entry -> entry.getValue() == best).map(Map.Entry::getKey).toList();
        if (found.size() > 1) {
            return Placement.review(null, Reason.AMBIGUOUS);
        }
        return first == last ? within(from, to, sentence, found.getFirst()) : Placement.review(whole(found.getFirst()), Reason.SURROUNDINGS);
    }

    private int longest(int first, int last) {
        int longest = first;
        for (int i = first; i <= last; i++) {
            longest = texts.oldSentences().length(i) > texts.oldSentences().length(longest) ? i : longest;
        }
        return longest;
    }

    private Map<Integer, Integer> votes(int sentence) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int word = texts.oldSentences().from(sentence); word + 1 < texts.oldSentences().to(sentence); word++) {
            List<Integer> there = pairs.getOrDefault(pair(texts.before(), word), List.of());
            if (there.size() <= COMMON) {
                there.stream().distinct().forEach(one -> votes.merge(one, 1, Integer::sum));
            }
        }
        return votes;
    }

    private TextSpan whole(int sentence) {
        Segments sentences = texts.newSentences();
        return new TextSpan(texts.after().start(sentences.from(sentence)), texts.after().end(sentences.to(sentence) - 1));
    }

    /** The words in the other sentence; if they are not in it, they are gone. */
    private Placement within(int from, int to, int sentence, int other) {
        Segments olds = texts.oldSentences();
        int[] before = ids(texts.before(), olds.from(sentence), olds.to(sentence));
        int[] after = ids(texts.after(), texts.newSentences().from(other), texts.newSentences().to(other));
        int[] map = SequenceAligner.align(before, after, SequenceAligner.even(before.length), 1);
        int first = NONE;
        int last = NONE;
        for (int i = from - olds.from(sentence); i < to - olds.from(sentence); i++) {
            first = first == NONE ? map[i] : first;
            last = map[i] == NONE ? last : map[i];
        }
        if (first == NONE) {
            return Placement.review(whole(other), Reason.CHANGED);
        }
        int shift = texts.newSentences().from(other);
        return Placement.review(new TextSpan(texts.after().start(first + shift), texts.after().end(last + shift)), Reason.SURROUNDINGS);
    }

    private static int[] ids(Tokens tokens, int from, int to) {
        int[] ids = new int[to - from];
        for (int i = from; i < to; i++) {
            ids[i - from] = tokens.id(i);
        }
        return ids;
    }
}

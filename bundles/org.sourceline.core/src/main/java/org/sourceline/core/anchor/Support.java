package org.sourceline.core.anchor;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which old sentences the alignment proves to be there: unchanged, or with so few changes that they are still the same, and no other
 * sentence nearby fits as well. A passage is attached only within such sentences.
 */
final class Support {

    private static final int NONE = TextAlignment.NONE;
    private static final int WINDOW = 12;
    private static final int WORDS_FOR_A_CHANGE = 6;
    private static final int WORDS_FOR_A_NAME = 8;
    private static final int WORDS_FOR_MORE_NAMES = 12;
    private static final int NEARBY = 24;
    private static final int LEAST_KEPT = 3;
    /** A mark and a word: every sentence has a full stop before it, and many begin with the same word. */
    private static final int JOINT = 2;

    private final TextAlignment texts;
    private final BitSet proved = new BitSet();
    private int provedWords;

    private Support(TextAlignment texts) {
        this.texts = texts;
    }

    static Support of(TextAlignment texts) {
        Support support = new Support(texts);
        for (int i = 0; i < texts.oldSentences().count(); i++) {
            boolean same = texts.sentence(i) != NONE;
            if (same ? support.isLongOrJoined(i) : support.isSlightlyChanged(i)) {
                support.proved.set(i);
                support.provedWords += texts.oldSentences().length(i);
            }
        }
        return support;
    }

    boolean isProved(int oldSentence) {
        return proved.get(oldSentence);
    }

    /** How many words of the old text are in sentences that are proved. */
    int provedWords() {
        return provedWords;
    }

    private boolean isLongOrJoined(int sentence) {
        int from = texts.oldSentences().from(sentence);
        int to = texts.oldSentences().to(sentence);
        return to - from >= TextAlignment.SHORT || isJoined(from, -1) || isJoined(to - 1, 1);
    }

    /** Whether an edge of a sentence, its first or its last word, goes on in both texts into the same words, or is the edge of both texts. */
    private boolean isJoined(int edge, int direction) {
        int last = edge + direction * JOINT;
        if (last < 0) {
            return texts.word(edge) == edge && texts.word(0) == 0;
        }
        int count = texts.before().count();
        if (last >= count) {
            return count - edge == texts.after().count() - texts.word(edge) && texts.word(count - 1) == texts.after().count() - 1;
        }
        return IntStream.rangeClosed(1, JOINT).allMatch(i -> texts.word(edge + direction * i) == texts.word(edge) + direction * i);
    }

    private boolean isSlightlyChanged(int sentence) {
        int from = texts.oldSentences().from(sentence);
        int to = texts.oldSentences().to(sentence);
        int more = Math.max(0, WINDOW - (to - from) + 1) / 2;
        Image wide = Image.of(texts, Math.max(0, from - more), Math.min(texts.before().count(), to + more));
        if (!isClose(wide)) {
            return false;
        }
        Image own = Image.of(texts, from, to);
        int namesAllowed = to - from < WORDS_FOR_A_NAME ? 0 : Math.max(1, (to - from) / WORDS_FOR_MORE_NAMES);
        boolean same = own.changedNames() <= namesAllowed || isOneWordReplaced(sentence, own);
        return own.matched() > 0 && isClose(own) && same && !hasRival(sentence, own);
    }

    /** Whether a sentence stands between the same unchanged ones, and but one of its words, no name, number or negation, is another now. */
    private boolean isOneWordReplaced(int sentence, Image own) {
        int behind = sentence + 1;
        if (sentence == 0 || behind == texts.oldSentences().count() || own.missing() != 1 || own.matched() < LEAST_KEPT || !own.rising()) {
            return false;
        }
        int left = texts.sentence(sentence - 1);
        int right = texts.sentence(behind);
        int between = left == NONE || right == NONE ? NONE : texts.newSentences().from(right) - texts.newSentences().to(left);
        return between == own.length() && IntStream.range(own.from(), own.to()).noneMatch(i -> texts.word(i) == NONE && texts.isHeavyBefore(i));
    }

    private static boolean isClose(Image image) {
        int limit = 1 + image.length() / WORDS_FOR_A_CHANGE;
        return image.matched() > 0 && image.missing() <= limit && image.added() <= limit;
    }

    /** Whether another old sentence between the same unchanged ones fits the new words as well, or other new words the old sentence. */
    private boolean hasRival(int sentence, Image own) {
        int first = sentence;
        while (first > 0 && sentence - first < NEARBY && !isFrame(first - 1, own, true)) {
            first--;
        }
        int behind = sentence + 1;
        while (behind < texts.oldSentences().count() && behind - sentence < NEARBY && !isFrame(behind, own, false)) {
            behind++;
        }
        return hasOldRival(sentence, first, behind, own) || hasNewRival(sentence, first, behind, own);
    }

    private boolean isFrame(int sentence, Image own, boolean before) {
        int partner = texts.sentence(sentence);
        return partner != NONE && before == (texts.newSentences().from(partner) < own.first());
    }

    private boolean hasOldRival(int sentence, int first, int behind, Image own) {
        Map<Integer, Integer> image = bag(texts.after(), own.first(), own.last() + 1);
        Segments olds = texts.oldSentences();
        for (int i = first; i < behind; i++) {
            if (i != sentence && texts.sentence(i) == NONE && isRival(shared(image, texts.before(), olds.from(i), olds.to(i)), own)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNewRival(int sentence, int first, int behind, Image own) {
        Segments news = texts.newSentences();
        Map<Integer, Integer> words = bag(texts.before(), texts.oldSentences().from(sentence), texts.oldSentences().to(sentence));
        int middle = news.of(own.first());
        int start = first > 0 && texts.sentence(first - 1) != NONE ? Math.max(texts.sentence(first - 1) + 1, middle - NEARBY) : middle - NEARBY;
        boolean framed = behind < texts.oldSentences().count() && texts.sentence(behind) != NONE;
        int end = framed ? Math.min(texts.sentence(behind), middle + NEARBY) : middle + NEARBY;
        for (int i = Math.max(0, start); i < Math.min(news.count(), end); i++) {
            boolean apart = news.to(i) <= own.first() || news.from(i) > own.last();
            if (apart && isRival(shared(words, texts.after(), news.from(i), news.to(i)), own)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRival(int shared, Image own) {
        return shared * 5 >= own.matched() * 4;
    }

    private static Map<Integer, Integer> bag(Tokens tokens, int from, int to) {
        Map<Integer, Integer> bag = new HashMap<>();
        for (int i = from; i < to; i++) {
            bag.merge(tokens.id(i), 1, Integer::sum);
        }
        return bag;
    }

    private static int shared(Map<Integer, Integer> bag, Tokens tokens, int from, int to) {
        Map<Integer, Integer> left = new HashMap<>(bag);
        int shared = 0;
        for (int i = from; i < to; i++) {
            Integer there = left.get(tokens.id(i));
            if (there != null && there > 0) {
                left.put(tokens.id(i), there - 1);
                shared++;
            }
        }
        return shared;
    }
}

package org.sourceline.core.anchor;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.Placement.Reason;
import org.sourceline.core.model.TextSpan;

/**
 * Carries passages from an old text to a new one over the alignment of the two. Immutable; may be used by several threads.
 *
 * <p>What is attached stands in sentences that are proved to be there ({@link Support}) and are not their own twins ({@link Grounding}); a short passage word for word, a longer one with
 * few changes, none of them of a name, a number or a negation. If the texts share less than half of the old one, nothing is attached.
 */
public final class TextCarrier {

    private static final int NONE = TextAlignment.NONE;
    private static final int LONG = 8;
    private static final int WORDS_FOR_A_CHANGE = 6;
    private static final int CONTEXT = 32;

    private final TextAlignment texts;
    private final Support support;
    private final Grounding grounding;
    private final Lookalikes lookalikes;
    private final boolean sameArticle;

    private TextCarrier(TextAlignment texts) {
        this.texts = texts;
        this.support = Support.of(texts);
        this.grounding = new Grounding(texts);
        this.lookalikes = new Lookalikes(texts);
        this.sameArticle = 2L * support.provedWords() >= texts.before().count() && 6L * support.provedWords() >= texts.after().count();
    }

    /**
     * Aligns two texts.
     *
     * @param oldText the source text in which the passages are known
     * @param newText the source text as it is now
     */
    public static TextCarrier between(String oldText, String newText) {
        return new TextCarrier(TextAlignment.of(oldText, newText));
    }

    /** Whether so much of the old text is in the new one that both are the same article. */
    public boolean isSameArticle() {
        return sameArticle;
    }

    /**
     * Where a passage is now.
     *
     * @param span in UTF-16 units of the old source text, within it
     */
    public Placement place(TextSpan span) {
        int from = texts.before().firstEndingAfter(span.start());
        int to = texts.before().firstStartingAt(span.end());
        if (from >= to) {
            return Placement.orphan();
        }
        Placement placed = place(span, from, to);
        return sameArticle ? placed : placed.doubted(Reason.OTHER_TEXT);
    }

    private Placement place(TextSpan span, int from, int to) {
        Image image = Image.of(texts, from, to);
        int firstSentence = texts.oldSentences().of(from);
        int lastSentence = texts.oldSentences().of(to - 1);
        if (image.matched() == 0 && !isReplaced(from, to)) {
            return lookalikes.find(from, to);
        }
        TextSpan place = placeOf(span, image);
        if (place == null) {
            return lookalikes.find(from, to);
        }
        if (!isProved(firstSentence, lastSentence)) {
            return lookalikes.isMostlyThere(firstSentence, lastSentence) ? Placement.review(place, Reason.SURROUNDINGS) : lookalikes.find(from, to);
        }
        if (image.matched() == 0 || isChanged(image) || !isEdgeSure(image)) {
            return Placement.review(place, isReworded(image) ? Reason.REWORDED : Reason.CHANGED);
        }
        if (!grounding.holds(from, to)) {
            return Placement.review(place, Reason.AMBIGUOUS);
        }
        return Placement.sure(isExact(span, place) ? AnchorState.EXACT : AnchorState.ALIGNED, place);
    }

    private boolean isProved(int firstSentence, int lastSentence) {
        for (int i = firstSentence; i <= lastSentence; i++) {
            if (!support.isProved(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isChanged(Image image) {
        int allowed = image.length() < LONG ? 0 : 1 + image.length() / WORDS_FOR_A_CHANGE;
        return !image.rising() || image.changedNames() > 0 || image.missing() > allowed || image.added() > allowed;
    }

    /** Whether other words stand for all words of the passage, one for one, and neither those nor these are names, numbers or negations. */
    private boolean isReworded(Image image) {
        int first = wordBehind(image.from() - 1);
        if (image.matched() > 0 || first == NONE || wordBefore(image.to()) - first + 1 != image.length()) {
            return false;
        }
        for (int i = 0; i < image.length(); i++) {
            if (texts.isHeavyBefore(image.from() + i) || texts.isHeavyAfter(first + i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether it is known where the passage begins and ends: its first and last words are there and joined to a neighbour, or other words
     * stand for them one for one.
     */
    private boolean isEdgeSure(Image image) {
        return isStartSure(image.from()) && isEndSure(image.to() - 1);
    }

    private boolean isStartSure(int from) {
        if (texts.word(from) != NONE) {
            return wordBehind(from - 1) == texts.word(from) || wordBefore(from + 1) == texts.word(from);
        }
        int kept = from;
        while (texts.word(kept) == NONE) {
            kept++;
        }
        return texts.word(kept) - wordBehind(from - 1) == kept - from;
    }

    private boolean isEndSure(int last) {
        if (texts.word(last) != NONE) {
            return wordBefore(last + 1) == texts.word(last) || wordBehind(last - 1) == texts.word(last);
        }
        int kept = last;
        while (texts.word(kept) == NONE) {
            kept--;
        }
        return wordBefore(last + 1) - texts.word(kept) == last - kept;
    }

    /** Whether other words stand where these stood, between the same neighbours. */
    private boolean isReplaced(int from, int to) {
        return wordBehind(from - 1) != NONE && wordBefore(to) >= wordBehind(from - 1);
    }

    /** The new word behind the one that an old word has become; at the start of the text the first. */
    private int wordBehind(int old) {
        if (old < 0) {
            return 0;
        }
        return texts.word(old) == NONE ? NONE : texts.word(old) + 1;
    }

    private int wordBefore(int old) {
        if (old >= texts.before().count()) {
            return texts.after().count() - 1;
        }
        return texts.word(old) == NONE ? NONE : texts.word(old) - 1;
    }

    /** The place in the new text; null if an edge of it is not known. */
    private @Nullable TextSpan placeOf(TextSpan span, Image image) {
        int first = texts.word(image.from());
        int last = texts.word(image.to() - 1);
        int start = first != NONE ? first : wordBehind(image.from() - 1);
        int end = last != NONE ? last : wordBefore(image.to());
        if (start == NONE || end == NONE || end < start || end - start > 3 * image.length() + 20) {
            return null;
        }
        int from = first == NONE ? texts.after().start(start) : inside(span.start(), image.from(), start);
        int to = last == NONE ? texts.after().end(end) : inside(span.end(), image.to() - 1, end);
        return from < to ? withSpace(span, image, from, to) : null;
    }

    /** Where an offset within or at an edge of an old word is in the new one. */
    private int inside(int offset, int old, int now) {
        int within = Math.clamp(offset - texts.before().start(old), 0, texts.before().end(old) - texts.before().start(old));
        int length = texts.after().end(now) - texts.after().start(now);
        boolean atEnd = offset >= texts.before().end(old);
        return texts.after().start(now) + (atEnd ? length : Math.min(within, length));
    }

    /** With the white space before and behind the words that the passage has, if the same stands there. */
    private TextSpan withSpace(TextSpan span, Image image, int from, int to) {
        String old = texts.before().text();
        String now = texts.after().text();
        int before = Math.max(0, texts.before().start(image.from()) - span.start());
        int behind = Math.max(0, span.end() - texts.before().end(image.to() - 1));
        int start = from >= before && old.regionMatches(span.start(), now, from - before, before) ? from - before : from;
        int end = old.regionMatches(span.end() - behind, now, to, behind) ? to + behind : to;
        return new TextSpan(start, end);
    }

    private boolean isExact(TextSpan old, TextSpan now) {
        String before = texts.before().text();
        String after = texts.after().text();
        int left = Math.min(CONTEXT, old.start());
        int right = Math.min(CONTEXT, before.length() - old.end());
        return old.length() == now.length() && now.start() >= left
                && before.regionMatches(old.start() - left, after, now.start() - left, left + old.length() + right);
    }
}

package org.sourceline.core.anchor;

/**
 * What has become of a run of old words.
 *
 * @param from the first old word
 * @param to the first old word behind the run
 * @param first the first new word that is one of them; -1 if there is none
 * @param last the last such new word
 * @param matched how many of the old words are there
 * @param rising whether they stand in their old order
 * @param changedNames how many names, numbers and negations are gone, or new between the others; the greater number
 */
record Image(int from, int to, int first, int last, int matched, boolean rising, int changedNames) {

    static Image of(TextAlignment texts, int from, int to) {
        int first = TextAlignment.NONE;
        int last = TextAlignment.NONE;
        int matched = 0;
        int gone = 0;
        int kept = 0;
        int before = TextAlignment.NONE;
        boolean rising = true;
        for (int i = from; i < to; i++) {
            int now = texts.word(i);
            int heavy = texts.isHeavyBefore(i) ? 1 : 0;
            if (now == TextAlignment.NONE) {
                gone += heavy;
                continue;
            }
            kept += texts.isHeavyAfter(now) ? 1 : 0;
            matched++;
            rising &= now > before;
            before = now;
            first = first == TextAlignment.NONE ? now : Math.min(first, now);
            last = Math.max(last, now);
        }
        int added = matched == 0 || last - first > 2 * (to - from) + 8 ? 0 : heavyBetween(texts, first, last) - kept;
        return new Image(from, to, first, last, matched, rising, Math.max(gone, added));
    }

    private static int heavyBetween(TextAlignment texts, int first, int last) {
        int heavy = 0;
        for (int i = first; i <= last; i++) {
            heavy += texts.isHeavyAfter(i) ? 1 : 0;
        }
        return heavy;
    }

    int length() {
        return to - from;
    }

    /** How many of the old words are gone. */
    int missing() {
        return length() - matched;
    }

    /** How many new words stand between those that are there. */
    int added() {
        return matched == 0 ? 0 : last - first + 1 - matched;
    }
}

package org.sourceline.core.model;

import java.util.List;

/**
 * One passage of an article: a W3C {@code SpecificResource} with its position and its words.
 *
 * @param source the article's path in the case, {@code articles/<file name>}, with forward slashes
 * @param position the place, in <b>code points</b> of the source text; {@link #WHOLE} or {@link #UNPLACED} where the file gives none
 * @param exact the words as they stand in the source text; empty, like prefix and suffix, if the file quotes none
 * @param prefix up to {@value #CONTEXT} code points before them
 * @param suffix up to {@value #CONTEXT} code points behind them
 * @param extras unknown properties of the resource
 * @param selectors what its selectors say beyond position and words
 */
public record Passage(String source, TextSpan position, String exact, String prefix, String suffix, Extras extras,
        SelectorExtras selectors) implements Comparable<Passage> {

    /** How many code points of context the quote selector carries on either side. */
    public static final int CONTEXT = 32;

    /** Stands for the whole article, whatever its length: a resource without a selector. */
    public static final TextSpan WHOLE = new TextSpan(0, Integer.MAX_VALUE);

    /** Stands for a place that is yet to be found: a resource whose selectors give no position. */
    public static final TextSpan UNPLACED = new TextSpan(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * Unknown properties and kinds of selectors.
     *
     * @param position unknown properties of the position selector
     * @param quote unknown properties of the quote selector
     * @param others selectors of other types, each as one line of JSON
     */
    public record SelectorExtras(Extras position, Extras quote, List<String> others) {

        public static final SelectorExtras NONE = new SelectorExtras(Extras.NONE, Extras.NONE, List.of());

        public SelectorExtras {
            others = List.copyOf(others);
        }
    }

    public Passage(String source, TextSpan position, String exact, String prefix, String suffix, Extras extras) {
        this(source, position, exact, prefix, suffix, extras, SelectorExtras.NONE);
    }

    public Passage(String source, TextSpan position, String exact, String prefix, String suffix) {
        this(source, position, exact, prefix, suffix, Extras.NONE);
    }

    /** The whole of an article. */
    public static Passage whole(String source) {
        return new Passage(source, WHOLE, "", "", "");
    }

    /** Whether the passage has a position of its own, so neither the whole article is meant nor the place unknown. */
    public boolean isPlaced() {
        return position.end() != Integer.MAX_VALUE;
    }

    /** Whether the passage quotes words or their surroundings. */
    public boolean isQuoted() {
        return !exact.isEmpty() || !prefix.isEmpty() || !suffix.isEmpty();
    }

    /** By position alone. */
    @Override
    public int compareTo(Passage other) {
        return position.compareTo(other.position);
    }
}

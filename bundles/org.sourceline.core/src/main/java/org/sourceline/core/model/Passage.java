package org.sourceline.core.model;

/**
 * One passage of an article: a W3C {@code SpecificResource} with its position and its words.
 *
 * @param source the article's path in the case, {@code articles/<file name>}, with forward slashes
 * @param position the place, in <b>code points</b> of the source text
 * @param exact the words as they stand in the source text
 * @param prefix up to {@value #CONTEXT} code points before them
 * @param suffix up to {@value #CONTEXT} code points behind them
 * @param extras unknown properties of the resource
 */
public record Passage(String source, TextSpan position, String exact, String prefix, String suffix, Extras extras)
        implements Comparable<Passage> {

    /** How many code points of context the quote selector carries on either side. */
    public static final int CONTEXT = 32;

    public Passage(String source, TextSpan position, String exact, String prefix, String suffix) {
        this(source, position, exact, prefix, suffix, Extras.NONE);
    }

    /** By position alone. */
    @Override
    public int compareTo(Passage other) {
        return position.compareTo(other.position);
    }
}

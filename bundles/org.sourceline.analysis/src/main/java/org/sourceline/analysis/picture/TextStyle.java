package org.sourceline.analysis.picture;

/** The kinds of text in a drawing. */
public enum TextStyle {
    /** The name of a node. */
    NAME(13, true),
    /** The words of a claim. */
    WORDS(13, false),
    /** What kind of source a node is. */
    KIND(11, false),
    /** What a line says. */
    LABEL(11, false);

    private final int size;
    private final boolean bold;

    TextStyle(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** The height of the font in pixels at a zoom of 100 %. */
    public int size() {
        return size;
    }

    public boolean isBold() {
        return bold;
    }

    /** From one line to the next, in pixels. */
    public double pitch() {
        return Math.ceil(size * 1.3);
    }
}

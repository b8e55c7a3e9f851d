package org.sourceline.analysis.picture;

import org.sourceline.core.model.Strength;

/** The colours of a drawing, each as {@code #rrggbb}. */
public interface Ink {

    /** Behind everything. */
    String page();

    /** Names and words. */
    String text();

    /** Kinds and labels. */
    String quiet();

    /** The inside of a node. */
    String fill(NodeKind kind);

    /** The outline of a node. */
    String outline(NodeKind kind);

    String line(Strength strength);
}

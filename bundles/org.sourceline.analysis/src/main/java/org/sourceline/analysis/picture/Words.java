package org.sourceline.analysis.picture;

import org.sourceline.core.model.Strength;

/** The words of a drawing in the reader's language. */
public interface Words {

    /** What kind of source a node is: "agency", "named person". */
    String kind(NodeKind kind);

    /** What a source did: "told", "did not answer". */
    String telling(Telling telling);

    /** How firm a claim is: "on record", "anonymous". */
    String strength(Strength strength);

    /** What stands in the place of the name of a source that nobody names. */
    String nobody();
}

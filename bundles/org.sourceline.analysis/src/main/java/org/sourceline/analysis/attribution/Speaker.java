package org.sourceline.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.SourceKind;

/**
 * Who a source phrase means.
 *
 * @param id the entity, or an id made of the words for a source without a name; null if there is no source
 * @param label the name to show
 * @param author whose document it is; null if nobody is known
 */
record Speaker(SourceKind kind, @Nullable String id, String label, @Nullable Speaker author) {

    static final Speaker NONE = new Speaker(SourceKind.UNATTRIBUTED, null, "", null);

    boolean is(SourceKind one) {
        return kind == one;
    }

    /** Whether both are the same, by id. */
    boolean isSame(Speaker other) {
        return id != null && id.equals(other.id);
    }
}

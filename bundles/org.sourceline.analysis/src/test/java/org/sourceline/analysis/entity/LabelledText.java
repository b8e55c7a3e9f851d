package org.sourceline.analysis.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text whose names are known.
 *
 * @param names in order, not overlapping
 */
record LabelledText(String text, List<Label> names) {

    /**
     * A name.
     *
     * @param start in code points
     * @param end in code points, exclusive
     * @param kind the column of the model: 0 person, 1 organisation, 2 place, 3 none of them
     */
    record Label(int start, int end, int kind) {
    }

    LabelledText {
        names = List.copyOf(names);
    }

    /** The kind of what stands between two offsets: 3 if it is no name, null if it shares but a part with one. */
    @Nullable Integer kind(int start, int end) {
        for (Label name : names) {
            int shared = Math.min(end, name.end) - Math.max(start, name.start);
            if (shared > 0) {
                return shared * 10 >= Math.max(end - start, name.end - name.start) * 6 ? Integer.valueOf(name.kind) : null;
            }
        }
        return 3;
    }
}

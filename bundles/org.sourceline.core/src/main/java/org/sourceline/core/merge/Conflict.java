package org.sourceline.core.merge;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;

/**
 * An annotation that both sides changed in the same place. What only one side changed is in either outcome.
 *
 * @param properties where the two differ, as the files spell it: {@code body.stance}, {@code target}; {@value #EXISTENCE} where one side
 *        took away what the other changed
 * @param ours the annotation if our changes win; null if it is gone then
 * @param theirs the annotation if their changes win; null if it is gone then
 * @param preferred the side that wins unless somebody decides: the one that deleted, so that nothing deleted comes back; else ours; where
 *        one side has no trace of the annotation, the one that has it
 */
public record Conflict(String id, List<String> properties, @Nullable Annotation ours, @Nullable Annotation theirs, Side preferred) {

    /** Stands for the whole annotation in the list of properties. */
    public static final String EXISTENCE = "annotation";

    public Conflict {
        properties = List.copyOf(properties);
    }

    /** The annotation if a side wins; null if it is gone then. */
    public @Nullable Annotation outcome(Side side) {
        return side == Side.OURS ? ours : theirs;
    }
}

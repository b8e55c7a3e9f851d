package org.sourceline.core.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Status;

/**
 * The three-way merge of one annotation.
 *
 * @param merged the annotation; null if it is gone
 * @param conflict what somebody has to decide; null if nothing
 */
record AnnotationMerge(@Nullable Annotation merged, @Nullable Conflict conflict) {

    static AnnotationMerge of(String id, @Nullable Annotation base, @Nullable Annotation ours, @Nullable Annotation theirs) {
        if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
            return new AnnotationMerge(ours, null);
        }
        if (Objects.equals(base, ours)) {
            return new AnnotationMerge(theirs, null);
        }
        if (ours == null || theirs == null) {
            return gone(id, ours, theirs);
        }
        return new Both(base, ours, theirs).merge(id);
    }

    /** One side has no trace of what the other changed, as when the making of it was undone: kept, so that no change is lost. */
    private static AnnotationMerge gone(String id, @Nullable Annotation ours, @Nullable Annotation theirs) {
        Side preferred = ours == null ? Side.THEIRS : Side.OURS;
        return decided(new Conflict(id, List.of(Conflict.EXISTENCE), ours, theirs, preferred));
    }

    private static AnnotationMerge decided(Conflict conflict) {
        return new AnnotationMerge(conflict.outcome(conflict.preferred()), conflict);
    }

    /** Both sides have it and both changed it. */
    private record Both(@Nullable Annotation base, Annotation ours, Annotation theirs) {

        AnnotationMerge merge(String id) {
            Merging forUs = new Merging(Side.OURS);
            Annotation mine = with(forUs);
            Annotation other = with(new Merging(Side.THEIRS));
            Side deleting = deleting();
            List<String> conflicts = new ArrayList<>(forUs.conflicts());
            if (deleting != null && hasContentChanged(deleting.other())) {
                conflicts.remove("status");
                conflicts.addFirst(Conflict.EXISTENCE);
                mine = deleting == Side.OURS ? mine.withStatus(Status.DELETED, mine.modified()) : ours;
                other = deleting == Side.THEIRS ? other.withStatus(Status.DELETED, other.modified()) : theirs;
            }
            if (conflicts.isEmpty()) {
                return new AnnotationMerge(mine, null);
            }
            return decided(new Conflict(id, conflicts, mine, other, deleting == null ? Side.OURS : deleting));
        }

        /** The side that deleted it since the base; null if none did, or both. */
        private @Nullable Side deleting() {
            boolean our = ours.status() == Status.DELETED;
            boolean their = theirs.status() == Status.DELETED;
            if (our == their || base != null && base.status() == Status.DELETED) {
                return null;
            }
            return our ? Side.OURS : Side.THEIRS;
        }

        /** Whether a side did more than to look at it: a new time alone is no change. */
        private boolean hasContentChanged(Side side) {
            Annotation one = side == Side.OURS ? ours : theirs;
            return base == null || !one.withTags(one.tags(), base.modified()).equals(base);
        }

        private Annotation with(Merging merging) {
            return new Annotation(ours.id(),
                    merging.whole("status", base == null ? null : base.status(), ours.status(), theirs.status()),
                    merging.whole("creator", base == null ? null : base.creator(), ours.creator(), theirs.creator()),
                    merging.whole("created", base == null ? null : base.created(), ours.created(), theirs.created()),
                    modified(),
                    merging.parts("body", base == null ? null : base.body(), ours.body(), theirs.body()),
                    merging.whole("target", base == null ? null : base.target(), ours.target(), theirs.target()),
                    merging.whole("suggestion", base == null ? null : base.suggestion(), ours.suggestion(), theirs.suggestion()),
                    Sequences.words(base == null ? List.of() : base.tags(), ours.tags(), theirs.tags()),
                    merging.whole("note", base == null ? null : base.note(), ours.note(), theirs.note()),
                    merging.extras("extras", base == null ? Extras.NONE : base.extras(), ours.extras(), theirs.extras()));
        }

        private Instant modified() {
            return ours.modified().isAfter(theirs.modified()) ? ours.modified() : theirs.modified();
        }
    }
}

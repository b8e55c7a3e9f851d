package org.sourceline.ui.provenance;

import java.util.List;
import java.util.Optional;

import org.sourceline.analysis.picture.Place;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.model.Passage;

/**
 * Where a claim comes from.
 *
 * @param place the passage of the article that it was taken from, else where its own article names who it goes back to
 * @param elsewhere whether the place lies in another article
 */
record Origin(Place place, boolean elsewhere) {

    /** Empty if the article names nobody and no other article of the case is known to say it first. */
    static Optional<Origin> of(SourceLine line, Trail trail) {
        Statement claim = line.way().getFirst();
        Optional<Place> passage = line.inside().stream().flatMap(one -> trail.passage(one).stream()).findFirst();
        return passage.map(place -> new Origin(place, true)).or(() -> inArticle(claim).map(place -> new Origin(place, false)));
    }

    private static Optional<Place> inArticle(Statement claim) {
        List<Passage> source = claim.claim().source();
        if (!source.isEmpty()) {
            return Optional.of(claim.place(source.getFirst()));
        }
        Passage cue = claim.origin() == null ? null : claim.origin().cue();
        return Optional.ofNullable(cue).map(claim::place);
    }
}

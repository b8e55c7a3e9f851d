package org.sourceline.core.review;

import java.util.Comparator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.Named;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Status;

/**
 * A suggestion with what was decided on it.
 *
 * @param article the article's path in the case, {@code articles/<file name>}
 * @param set the set that suggests it
 * @param subject for a claim the name of its source, for a mention that of its entity; empty if there is none
 * @param decision the annotation that decides on it; null while nobody has
 */
public record Candidate(String article, String set, Annotation suggestion, String subject, @Nullable Annotation decision) {

    /** By article, then as they stand there. */
    static final Comparator<Candidate> BY_POSITION = Comparator.comparing(Candidate::article)
            .thenComparing(Candidate::suggestion, Annotation.BY_POSITION).thenComparing(Candidate::set);

    /** Tells candidates apart, whatever is decided on them. */
    public record Key(String article, String set, String id) {
    }

    public Key key() {
        return new Key(article, set, suggestion.id());
    }

    public Verdict verdict() {
        Annotation decided = decision;
        if (decided == null) {
            return Verdict.OPEN;
        }
        if (decided.status() == Status.REJECTED || decided.status() == Status.DELETED) {
            return Verdict.REJECTED;
        }
        boolean same = decided.target().equals(suggestion.target()) && suggestion.body() != null
                && suggestion.body().equals(decided.body());
        return same ? Verdict.ACCEPTED : Verdict.CHANGED;
    }

    public boolean isOpen() {
        return decision == null;
    }

    /** What is suggested: the kind of a mention, the stance of a claim; null for anything else. */
    public @Nullable Named kind() {
        return switch (suggestion.body()) {
            case EntityBody entity -> entity.kind();
            case ClaimBody claim -> claim.stance();
            case null, default -> null;
        };
    }

    /** Who speaks in a claim; null for anything else. */
    public @Nullable SourceKind sourceKind() {
        Body body = suggestion.body();
        return body instanceof ClaimBody claim ? claim.sourceKind() : null;
    }

    /** The id of the rule that suggests it; empty if it names none. */
    public String rule() {
        return suggestion.creator() instanceof Creator.Software software ? software.rule() : "";
    }

    /** The share of such suggestions that is right, from 0 to 1; -1 if nobody says. */
    public double confidence() {
        return suggestion.creator() instanceof Creator.Software software && software.confidence() != null ? software.confidence() : -1;
    }

    /** The words of its passages, on one line. */
    public String words() {
        return suggestion.target().stream().map(Passage::exact).collect(Collectors.joining(" … ")).strip().replaceAll("\\s+", " ");
    }
}

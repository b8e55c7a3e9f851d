package org.sourceline.core.annotate;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;

/**
 * Whose hand edits which article.
 *
 * @param author the name that goes into what this person makes
 * @param clock tells when; files hold whole seconds
 */
public record Hand(ArticleSets sets, String author, InstantSource clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The set that takes what is made. */
    String activeSet() {
        return sets.active().orElseThrow(() -> new EditRefusedException(Words.get("refused.noActiveSet")));
    }

    List<Passage> passages(Collection<TextSpan> reading) {
        return reading.stream().map(sets.passages()::at).toList();
    }

    /** A new annotation of this person. */
    Annotation draft(Status status, @Nullable Body body, List<Passage> target, @Nullable String suggestion) {
        Instant now = now();
        return new Annotation(Identifiers.random(), status, new Creator.Person(author), now, now, body, target, suggestion, List.of(),
                null, Extras.NONE);
    }

    /** Whether an annotation is a suggestion that waits for a decision; one that was decided on meanwhile must not be decided on twice. */
    boolean awaits(Anchored one) {
        return one.annotation().status() == Status.SUGGESTED && sets.isShown(one);
    }

    /** The change that puts a new annotation into the active set. */
    Change added(Annotation made) {
        return new Change(activeSet(), null, made);
    }
}

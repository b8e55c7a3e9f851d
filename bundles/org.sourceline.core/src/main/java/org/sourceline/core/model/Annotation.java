package org.sourceline.core.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One annotation of a set.
 *
 * @param id {@code urn:uuid:…}
 * @param created when it was made, in whole seconds
 * @param modified when it was last changed, in whole seconds
 * @param body what it says; null in a record that only rejects or deletes
 * @param target the passages it is about, in the order of the text; more than one where the passage is discontinuous
 * @param suggestion the id of the suggestion that a person accepted or rejected by this annotation
 * @param tags keywords that a person put on the annotation
 * @param note a remark that a person put on the annotation
 */
public record Annotation(String id, Status status, Creator creator, Instant created, Instant modified, @Nullable Body body,
        List<Passage> target, @Nullable String suggestion, List<String> tags, @Nullable String note, Extras extras) {

    /** The order in which pages list annotations: by the start of the first passage, those without a passage last; then by id. */
    public static final Comparator<Annotation> BY_POSITION = Comparator.comparingInt(Annotation::start).thenComparing(Annotation::id);

    /** The order in which pages of links list annotations: by the article of the first passage, then as on the page of an article. */
    public static final Comparator<Annotation> BY_ARTICLE = Comparator.comparing(Annotation::firstArticle).thenComparing(BY_POSITION);

    public Annotation {
        target = List.copyOf(target);
        tags = List.copyOf(tags);
    }

    public Annotation(String id, Status status, Creator creator, Instant created, @Nullable Body body, List<Passage> target) {
        this(id, status, creator, created, created, body, target, null, List.of(), null, Extras.NONE);
    }

    private int start() {
        return target.isEmpty() ? Integer.MAX_VALUE : target.getFirst().position().start();
    }

    private String firstArticle() {
        return target.isEmpty() ? "" : target.getFirst().source();
    }

    /** Whether a reader still has to do with it: neither rejected nor deleted. */
    public boolean isLive() {
        return status != Status.REJECTED && status != Status.DELETED;
    }

    /**
     * Whether this is a person's decision on a suggestion. A rejection holds for the body that was rejected, and no other, whichever claim
     * it answers; what was accepted, whatever became of it, holds for any.
     */
    public boolean decidesOn(Annotation suggested) {
        return status != Status.SUGGESTED && suggested.id().equals(suggestion)
                && (status != Status.REJECTED || body == null || said(body).equals(said(suggested.body())));
    }

    /** The id of the claim that is answered is another one in each text of the article. */
    private static Optional<Body> said(@Nullable Body body) {
        return Optional.ofNullable(body instanceof ClaimBody claim ? claim.withAnswers(null) : body);
    }

    public Annotation withBody(@Nullable Body value, Instant at) {
        return new Annotation(id, status, creator, created, at, value, target, suggestion, tags, note, extras);
    }

    public Annotation withTarget(List<Passage> value, Instant at) {
        return new Annotation(id, status, creator, created, at, body, value, suggestion, tags, note, extras);
    }

    public Annotation withStatus(Status value, Instant at) {
        return new Annotation(id, value, creator, created, at, body, target, suggestion, tags, note, extras);
    }

    public Annotation withTags(List<String> value, Instant at) {
        return new Annotation(id, status, creator, created, at, body, target, suggestion, value, note, extras);
    }

    public Annotation withNote(@Nullable String value, Instant at) {
        return new Annotation(id, status, creator, created, at, body, target, suggestion, tags, value, extras);
    }
}

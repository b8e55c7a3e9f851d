package org.sourceline.analysis;

import java.time.Instant;
import java.util.List;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.SuggestionId;

/** Makes suggestions with ids that depend on nothing but article, kind and place. */
public final class Suggester {

    /** The name of the analyser in what it makes. */
    public static final String NAME = "Sourceline analyser";
    /** The version of the analyser in what it makes. */
    public static final String VERSION = "0.1.0";

    private final String sha256;
    private final Instant created;

    /**
     * @param sha256 of the article
     * @param created the time stamp of the suggestions
     */
    public Suggester(String sha256, Instant created) {
        this.sha256 = sha256;
        this.created = created;
    }

    /**
     * A suggestion.
     *
     * @param rule the id of the rule that found it
     * @param reason why it fired, in words
     * @param confidence the share of such suggestions that is right, from 0 to 1
     */
    public Annotation suggest(Body body, List<Passage> target, String rule, String reason, double confidence) {
        Creator creator = new Creator.Software(NAME, VERSION, rule, reason, confidence);
        return new Annotation(id(body, target), Status.SUGGESTED, creator, created, body, target);
    }

    /** The id that {@link #suggest} would give. The spans of a claim are those of content, cue and source. */
    public String id(Body body, List<Passage> target) {
        return SuggestionId.of(sha256, body, target);
    }
}

package org.sourceline.core.model;

import java.util.Optional;

/**
 * How a passage of one article is related to a passage of another. In the terms of PROV (W3C PROV-DM 2013, 5.2): true and altered quotations are
 * {@code wasQuotedFrom}, what is repeated {@code hadPrimarySource}, and an article {@code wasDerivedFrom} another. The steps of a claim's chain
 * are {@code wasAttributedTo}.
 */
public enum LinkRelation implements Named {
    /** The words are the same once white space and quotation marks are made alike. */
    QUOTES("quotes"),
    /** Quoted words, or the frame that gives them their meaning, were changed on the way. */
    ALTERS_QUOTE("altersQuote"),
    /** The same statement, taken over or said again by the same speaker. */
    REPEATS("repeats"),
    /** The same fact on another authority. */
    CORROBORATES("corroborates"),
    /** Both cannot well stand together, and neither is an answer to the other. */
    CONTRADICTS("contradicts"),
    /** The source answers the other claim and rejects it. */
    DENIES("denies"),
    /** The source answers the other claim in another way, or does not answer it. */
    ANSWERS("answers"),
    /** Article from article: a copy, or a report that rests on it. */
    DERIVES_FROM("derivesFrom");

    private final String json;

    LinkRelation(String json) {
        this.json = json;
    }

    @Override
    public String json() {
        return json;
    }

    /** The constant of that spelling, or empty if this version knows none. */
    public static Optional<LinkRelation> of(String json) {
        return Named.find(LinkRelation.class, json);
    }
}

package org.sourceline.analysis.prov;

import java.util.Optional;

import org.sourceline.core.model.LinkRelation;

/** The relations of PROV that claims, articles and those who make them stand in (W3C PROV-O 2013, 3.1 and 3.2). */
public enum ProvRelation {
    /** What was said or written, to who answers for it. */
    WAS_ATTRIBUTED_TO("wasAttributedTo"),
    /** What is told, to what the teller has it from; an article, to the one it is made of. */
    WAS_DERIVED_FROM("wasDerivedFrom"),
    /** What gives words of a statement, to that statement. */
    WAS_QUOTED_FROM("wasQuotedFrom"),
    /** What is told, to the statement of the one with whom it began, as far as the case tells. */
    HAD_PRIMARY_SOURCE("hadPrimarySource");

    private final String term;

    ProvRelation(String term) {
        this.term = term;
    }

    /** The name in the PROV vocabulary. */
    public String term() {
        return term;
    }

    /** What a link between articles is in PROV; empty for support, contradiction and answers, for which PROV has no terms. */
    public static Optional<ProvRelation> of(LinkRelation relation) {
        return switch (relation) {
            case QUOTES, ALTERS_QUOTE -> Optional.of(WAS_QUOTED_FROM);
            case REPEATS -> Optional.of(HAD_PRIMARY_SOURCE);
            case DERIVES_FROM -> Optional.of(WAS_DERIVED_FROM);
            case CORROBORATES, CONTRADICTS, DENIES, ANSWERS -> Optional.empty();
        };
    }
}

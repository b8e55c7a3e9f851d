package org.sourceline.analysis.provenance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.provenance.Edge.Act;
import org.sourceline.analysis.provenance.Edge.Strength;
import org.sourceline.analysis.provenance.Edge.Term;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.Directness;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** What the words of an attribution make of an edge. */
final class Cues {

    private static final Pattern TELLING = Pattern.compile("\\b(tell|tells|telling|told|inform(s|ed|ing)?|assur(e|es|ed|ing))\\b");
    private static final Pattern WRITING = Pattern.compile("\\b(writ(e|es|ing|ten)|wrote|tweet(s|ed|ing)?|post(s|ed|ing)?|e-?mail(s|ed|ing)?|blog(s|ged|ging)?)\\b");

    private Cues() {
    }

    /** The cue of a claim as it stands in the text, with single spaces. */
    static String words(ClaimRef claim) {
        List<Passage> cue = claim.body().cue();
        return cue.stream().map(one -> one.exact().strip().replaceAll("\\s+", " ")).collect(Collectors.joining(" … "));
    }

    static Act act(@Nullable Stance stance, SourceKind kind, String cue) {
        String words = cue.toLowerCase(Locale.ROOT);
        return switch (stance) {
            case DENIES -> Act.DENIED;
            case NO_RESPONSE, DECLINES_TO_COMMENT -> Act.DID_NOT_ANSWER;
            case QUESTIONS, REQUESTS -> Act.ASKED;
            case null, default -> kind == SourceKind.DOCUMENT || kind == SourceKind.DATA ? Act.SHOWED
                    : TELLING.matcher(words).find() ? Act.TOLD
                    : WRITING.matcher(words).find() ? Act.WROTE
                    : kind == SourceKind.PUBLICATION ? Act.REPORTED : Act.SAID;
        };
    }

    /** What a source in another article does with the claim at hand. */
    static Act actAcross(Link link, @Nullable Stance stance, SourceKind kind, String cue) {
        if (link.is(LinkRelation.CORROBORATES)) {
            return Act.SUPPORTED;
        }
        return link.is(LinkRelation.CONTRADICTS) ? Act.CONTRADICTED : act(stance, kind, cue);
    }

    static Strength strength(SourceKind kind) {
        return switch (kind) {
            case NAMED_PERSON, ORGANISATION, PUBLICATION -> Strength.ON_RECORD;
            case DOCUMENT, DATA -> Strength.DOCUMENT;
            case ANONYMOUS_PERSON -> Strength.ANONYMOUS;
            case UNATTRIBUTED -> Strength.UNSOURCED;
        };
    }

    /** Direct speech was quoted; a paper is a primary source; whatever else is said is attributed. */
    static Term lastTerm(ClaimRef claim) {
        SourceKind kind = claim.body().sourceKind();
        if (kind == SourceKind.DOCUMENT || kind == SourceKind.DATA) {
            return Term.HAD_PRIMARY_SOURCE;
        }
        return claim.body().direct() == Directness.INDIRECT ? Term.WAS_ATTRIBUTED_TO : Term.WAS_QUOTED_FROM;
    }
}

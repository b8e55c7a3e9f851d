package org.sourceline.ui.cases;

import java.util.List;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;

/** Claims without what surrounds their passages, of which a large case has many in memory. */
final class SlimClaims {

    private SlimClaims() {
    }

    static Annotation of(Annotation claim) {
        if (!(claim.body() instanceof ClaimBody body)) {
            return claim;
        }
        ClaimBody slim = new ClaimBody(body.stance(), body.direct(), slim(body.source()), slim(body.cue()), body.sourceKind(),
                body.sourceEntity(), body.chain().stream().map(SlimClaims::slim).toList(), body.answers(), body.extras());
        return claim.withBody(slim, claim.modified()).withTarget(slim(claim.target()), claim.modified());
    }

    private static ChainStep slim(ChainStep step) {
        Passage cue = step.cue();
        return new ChainStep(step.agent(), step.entity(), step.kind(), step.stance(), cue == null ? null : slim(cue), step.medium(),
                step.extras());
    }

    private static List<Passage> slim(List<Passage> passages) {
        return passages.stream().map(SlimClaims::slim).toList();
    }

    private static Passage slim(Passage passage) {
        return new Passage(passage.source().intern(), passage.position(), passage.exact(), "", "");
    }
}

package org.sourceline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.attribution.Agent;
import org.sourceline.analysis.attribution.Claim;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Passage;
import org.sourceline.core.text.Passages;

/** Makes annotations of claims: tokens become passages, indexes become ids. */
final class ClaimWriter {

    private final Document document;
    private final Passages passages;
    private final Suggester suggester;

    ClaimWriter(Document document, Passages passages, Suggester suggester) {
        this.document = document;
        this.passages = passages;
        this.suggester = suggester;
    }

    /** Adds a suggestion for each claim. Of two with the same words the first stays. */
    void write(List<Claim> claims, List<Annotation> annotations) {
        List<String> ids = claims.stream().map(claim -> suggester.id(body(claim, null), target(claim))).toList();
        Map<String, Annotation> written = new HashMap<>();
        for (Claim claim : claims) {
            Integer answers = claim.answers();
            ClaimBody body = body(claim, answers == null ? null : ids.get(answers));
            Annotation made = suggester.suggest(body, target(claim), claim.rule(), claim.reason(), claim.confidence());
            if (written.putIfAbsent(made.id(), made) == null) {
                annotations.add(made);
            }
        }
    }

    private List<Passage> target(Claim claim) {
        return passages(claim.content().isEmpty() ? claim.cue() : claim.content());
    }

    private ClaimBody body(Claim claim, @Nullable String answers) {
        List<ChainStep> chain = new ArrayList<>();
        for (Agent agent : claim.chain()) {
            Range cue = agent.cue();
            chain.add(new ChainStep(agent.name(), agent.entity(), agent.kind(), agent.stance(), cue == null ? null : passage(cue),
                    agent.medium()));
        }
        ClaimBody body = new ClaimBody(claim.stance(), claim.direct(), List.of(), passages(claim.cue()), claim.speaker().kind(), "", chain, "",
                Extras.NONE);
        return body.withSource(passages(claim.source()), claim.speaker().kind(), claim.speaker().entity()).withAnswers(answers);
    }

    private List<Passage> passages(List<Range> ranges) {
        return ranges.stream().map(this::passage).toList();
    }

    private Passage passage(Range range) {
        return passages.at(document.tokens().span(range.from(), range.to()));
    }
}

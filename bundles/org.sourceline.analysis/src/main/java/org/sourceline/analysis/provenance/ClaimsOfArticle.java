package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;

/**
 * The claims of one article; what is known of them as long as it stays the same.
 *
 * @param claims in the order of the text
 * @param agentsBehind who is named in their chains behind those who tell the article itself
 */
record ClaimsOfArticle(AnalysedArticle article, List<ClaimRef> claims, Set<String> agentsBehind) {

    static ClaimsOfArticle of(AnalysedArticle article) {
        List<ClaimRef> claims = new ArrayList<>();
        Set<String> agents = new HashSet<>();
        article.annotations().forEach(annotation -> {
            if (annotation.body() instanceof ClaimBody body) {
                claims.add(new ClaimRef(article.path(), annotation, body));
                body.chain().stream().skip(1).forEach(step -> agents.add(step.agent()));
            }
        });
        return new ClaimsOfArticle(article, List.copyOf(claims), Set.copyOf(agents));
    }

    /** The first of the shortest claims that share words with the passages; in loops, since the links of a case have tens of thousands of ends. */
    Optional<ClaimRef> shortest(List<Passage> passages) {
        @Nullable ClaimRef best = null;
        for (ClaimRef claim : claims) {
            for (Passage passage : passages) {
                if (claim.touches(passage) && (best == null || claim.length() < best.length())) {
                    best = claim;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}

package org.sourceline.analysis.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.sourceline.core.link.Link;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Passage;

/** By which links claims were taken from other articles. */
public final class Origins {

    /** How a claim is taken from another, the surest first. */
    private static final List<LinkRelation> TAKEN = List.of(LinkRelation.QUOTES, LinkRelation.ALTERS_QUOTE, LinkRelation.REPEATS);
    /** Of how much of a claim a link has to tell where it is from, so that it tells that of the claim: four quoted words in a sentence do not. */
    private static final double MOST = 0.5;

    private Origins() {
    }

    /**
     * The links by which a claim was taken from other articles: those that most of its words take part in first, and among them the surest.
     *
     * @param article the path of the article in which the claim stands
     * @param claim a claim of the index, or one that accepts such a claim
     */
    public static List<Link> of(CaseIndex index, String article, Annotation claim) {
        String suggestion = claim.suggestion();
        Stream<Link> accepted = suggestion == null ? Stream.of() : index.linksOf(suggestion).stream();
        return Stream.concat(index.linksOf(claim.id()).stream(), accepted).filter(link -> link.from().article().equals(article) && rank(link) >= 0)
                .sorted(Comparator.comparing((Link link) -> !isOfMost(link, claim)).thenComparing(Origins::rank)).toList();
    }

    private static int rank(Link link) {
        return link.relation().map(TAKEN::indexOf).orElse(-1);
    }

    private static boolean isOfMost(Link link, Annotation claim) {
        int all = claim.target().stream().mapToInt(words -> words.position().length()).sum();
        return link.from().isWhole() || shared(claim.target(), link.from().passages()) >= MOST * all;
    }

    /** How many code points of a claim lie in passages. */
    private static int shared(List<Passage> claim, List<Passage> passages) {
        int shared = 0;
        for (Passage words : claim) {
            for (Passage passage : passages) {
                int from = Math.max(words.position().start(), passage.position().start());
                shared += Math.max(0, Math.min(words.position().end(), passage.position().end()) - from);
            }
        }
        return shared;
    }
}

package org.sourceline.analysis.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.TextSpan;

/**
 * The whole way of a claim whose words say themselves on what they rest: "According to the Gazette, messages by Petra Vanstone show that …". The claim
 * of the messages stands in what the Gazette is reported to say, so that claim, too, goes back to Petra Vanstone, and where the words of the messages
 * were taken from it was taken from.
 */
public final class Continuation {

    /** How far the end of a claim may be from that of the words that it stands in: a full stop and a quotation mark. */
    private static final int PUNCTUATION = 2;

    private Continuation() {
    }

    /**
     * The claim with the chain of the claim in it that rests on a document and says the same; itself where there is none.
     *
     * @param others claims of the same article
     */
    public static Statement of(Statement outer, Collection<Statement> others) {
        return in(outer, others).map(inner -> with(outer, inner.claim().chain())).orElse(outer);
    }

    /**
     * The claim in another one that rests on a document and says the same: to the end, or at its head, which holds for all that follows unless that
     * came another way: "According to messages by Petra Vanstone, she …, telling a friend …".
     *
     * @param others claims of the same article
     */
    public static Optional<Statement> in(Statement outer, Collection<Statement> others) {
        return others.stream().filter(inner -> isIn(inner, outer) && goesOn(outer.claim().chain(), inner.claim().chain()) && isAll(inner, outer, others))
                .max(Comparator.comparingInt(inner -> inner.claim().chain().size()));
    }

    private static Statement with(Statement outer, List<ChainStep> chain) {
        return new Statement(outer.article(), outer.set(), outer.annotation().withBody(outer.claim().withChain(chain), outer.annotation().modified()));
    }

    private static boolean isIn(Statement inner, Statement outer) {
        ClaimBody claim = inner.claim();
        return claim.sourceKind() == SourceKind.DOCUMENT && !inner.id().equals(outer.id()) && isPlaced(inner) && isPlaced(outer) && !claim.source().isEmpty()
                && extent(outer).contains(claim.source().getFirst().position()) && extent(inner).end() <= extent(outer).end();
    }

    private static boolean isAll(Statement inner, Statement outer, Collection<Statement> others) {
        TextSpan whole = extent(outer);
        int end = extent(inner).end();
        boolean isHead = start(inner) <= whole.start() + PUNCTUATION && others.stream().filter(one -> isPlaced(one) && whole.contains(extent(one)))
                .filter(one -> extent(one).start() >= end).allMatch(one -> isNoOtherWay(inner.claim().chain(), one.claim().chain()));
        return isHead || end + PUNCTUATION >= whole.end();
    }

    private static boolean isPlaced(Statement one) {
        return !one.annotation().target().isEmpty();
    }

    private static TextSpan extent(Statement one) {
        List<Passage> words = one.annotation().target();
        return words.getFirst().position().cover(words.getLast().position());
    }

    /** Where its words begin, or those that attribute them. */
    private static int start(Statement one) {
        int start = extent(one).start();
        return one.claim().cue().stream().mapToInt(cue -> cue.position().start()).reduce(start, Math::min);
    }

    private static boolean goesOn(List<ChainStep> chain, List<ChainStep> longer) {
        return !chain.isEmpty() && longer.size() > chain.size() && isSameWay(chain, longer);
    }

    /** Whether a chain goes on from the end of another, or names nobody but those on it: somebody who tells of his own messages. */
    private static boolean isNoOtherWay(List<ChainStep> chain, List<ChainStep> other) {
        Set<String> known = chain.stream().map(Gathering::key).collect(Collectors.toSet());
        return isSameWay(chain, other) || other.stream().map(Gathering::key).allMatch(known::contains);
    }

    /** Whether a chain is the beginning of another, or all of it. */
    private static boolean isSameWay(List<ChainStep> chain, List<ChainStep> longer) {
        if (longer.size() < chain.size()) {
            return false;
        }
        for (int i = 0; i < chain.size(); i++) {
            if (!Gathering.key(chain.get(i)).equals(Gathering.key(longer.get(i)))) {
                return false;
            }
        }
        return true;
    }
}

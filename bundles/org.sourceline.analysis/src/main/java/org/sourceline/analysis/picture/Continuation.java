package org.sourceline.analysis.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.TextSpan;

/**
 * The whole way of a claim whose words say themselves on what they rest: "According to the Gazette, messages by Petra Vanstone show that …". The claim
 * of the messages stands in what the Gazette is reported to say, so that claim, too, goes back to Petra Vanstone.
 */
public final class Continuation {

    private static final int PUNCTUATION = 2;

    private Continuation() {
    }

    /**
     * The claim with the chain of the claim in it that rests on a document and says the same to the end; itself where there is none.
     *
     * @param others claims of the same article
     */
    public static Statement of(Statement outer, Collection<Statement> others) {
        return others.stream().filter(inner -> isIn(inner, outer) && goesOn(outer.claim().chain(), inner.claim().chain()))
                .max(Comparator.comparingInt(inner -> inner.claim().chain().size())).map(inner -> with(outer, inner.claim().chain())).orElse(outer);
    }

    private static Statement with(Statement outer, List<ChainStep> chain) {
        return new Statement(outer.article(), outer.set(), outer.annotation().withBody(outer.claim().withChain(chain), outer.annotation().modified()));
    }

    private static boolean isIn(Statement inner, Statement outer) {
        ClaimBody claim = inner.claim();
        List<Passage> words = inner.annotation().target();
        List<Passage> whole = outer.annotation().target();
        if (claim.sourceKind() != SourceKind.DOCUMENT || inner.id().equals(outer.id()) || claim.source().isEmpty() || words.isEmpty() || whole.isEmpty()) {
            return false;
        }
        TextSpan all = whole.getFirst().position().cover(whole.getLast().position());
        int end = words.getLast().position().end();
        return all.contains(claim.source().getFirst().position()) && end <= all.end() && end + PUNCTUATION >= all.end();
    }

    private static boolean goesOn(List<ChainStep> chain, List<ChainStep> longer) {
        if (chain.isEmpty() || longer.size() <= chain.size()) {
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

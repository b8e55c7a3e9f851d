package org.sourceline.analysis.compare.article;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Stance;
import org.sourceline.core.model.TextSpan;

/**
 * What an article says in one place: a claim, or a sentence (or part of one) in the article's own voice.
 *
 * @param index its place among the statements of the article
 * @param claim the annotation; null for the article's own voice
 * @param spans in UTF-16 units of the reading text
 * @param sentence the index of the sentence in which it begins
 * @param aside whether it is told by the way, in a clause that hangs on a name; too slight to be matched by its words
 * @param negated whether it says that something is not so, by a negation or by rejecting it; not if it rejects a negation
 * @param terms what it speaks of: stems, entities, values
 * @param neighbours pairs of terms that stand near each other
 * @param mentioned the entities in its words, those that only tell who another is too
 * @param gist what its main clause tells
 * @param voices the entities for which its source speaks: itself, and whom it stands for (a spokesman, a lawyer), as far as they are named
 * @param context what the sentence, its source and the sentence before it speak of beyond that
 */
public record Statement(int index, @Nullable Annotation claim, List<TextSpan> spans, int sentence, boolean headline, boolean aside, boolean negated,
        Set<String> terms, Set<Neighbours> neighbours, Set<String> context, Set<String> mentioned,
        Gist gist, Set<String> voices) {

    /** Two terms near each other, the lesser first. */
    public record Neighbours(String one, String other) {

        /** The pair, whatever the order in which it is given. */
        public static Neighbours of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Neighbours(one, other) : new Neighbours(other, one);
        }
    }

    public Statement {
        spans = List.copyOf(spans);
    }

    /** The claim; null for the article's own voice. */
    public @Nullable ClaimBody body() {
        return claim != null && claim.body() instanceof ClaimBody body ? body : null;
    }

    /** The id of the claim; null for the article's own voice. */
    public @Nullable String id() {
        return claim == null ? null : claim.id();
    }

    /** What the source does; the article's own voice asserts. */
    public Stance stance() {
        ClaimBody body = body();
        return body == null ? Stance.ASSERTS : body.stance();
    }

    /** From the start of the first span to the end of the last. */
    public TextSpan extent() {
        return spans.getFirst().cover(spans.getLast());
    }
}

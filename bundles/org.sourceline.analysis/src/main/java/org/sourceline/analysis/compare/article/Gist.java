package org.sourceline.analysis.compare.article;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the main clause of a statement tells: whether two statements tell of one event is seen by what was done more than by who and what else is
 * named (as in the resolution of event coreference, Cybulska and Vossen 2014).
 *
 * @param deed the term of its verb; null where it has none but forms of "be", or is no clause
 * @param passive whether that verb is a passive, so that its subject is the one to whom it is done
 * @param own whether its subject is a pronoun or is owned by one ("it", "our client"): in what somebody is reported to have said, mostly the speaker
 * @param subject what stands before the verb: who does it, or to whom it is done
 * @param said what else is said of that subject: what befell it in a passive behind a pronoun, what it is or is called ("the diary was genuine")
 * @param absent the term of what it says there is none of: "there was no meeting"; null where it says nothing of the kind
 * @param none the term of what the clause has none of in any place: "sent no report", "no alarm was heard"; null where it has no such word
 * @param plain whether it says of somebody that it is so: no negation stands anywhere in it, also none that does not make the whole a negated one, nor a
 *     condition or a "whoever"
 * @param bound on which side of its date the deed was done; null where it was done on the date
 * @param terms what it speaks of without the relative clauses that only tell which one is meant
 */
public record Gist(@Nullable String deed, boolean passive, boolean own, Set<String> subject, Set<String> said, @Nullable String absent,
        @Nullable String none, boolean plain, @Nullable Bound bound, Set<String> terms) {

    /** When the deed was done, as told by a limit: "first … in May", "not before May"; "last … in May". */
    public enum Bound {
        /** Not before the date. */
        NOT_BEFORE,
        /** Not after the date. */
        NOT_AFTER
    }

    public Gist {
        subject = Set.copyOf(subject);
        said = Set.copyOf(said);
        terms = Set.copyOf(terms);
    }

    /** Whether what is done in the one is spoken of in the main clause of the other; of two without a deed, each tells what the other does. */
    public boolean agrees(Gist other) {
        return deed == null && other.deed == null || tellsOf(other) || other.tellsOf(this);
    }

    private boolean tellsOf(Gist other) {
        return other.deed != null && terms.contains(other.deed);
    }
}

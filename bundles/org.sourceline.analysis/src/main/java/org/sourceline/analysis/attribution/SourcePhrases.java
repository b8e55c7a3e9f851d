package org.sourceline.analysis.attribution;

import java.util.Set;

import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.token.Range;
import org.sourceline.analysis.value.ValueMention;
import org.sourceline.core.model.EntityKind;

/** Sources that stand behind their cue: "said Jane Roe, who runs it", "according to data from the ministry". */
final class SourcePhrases {

    private static final Set<String> DESCRIBES = Set.of("who", "whose", "whom", "which", "himself", "herself");
    private static final Set<String> LEAVES = Set.of("in", "on", "during", "after", "before", "at", "as", "via", "through", "when", "while", "by");

    private final SentenceView view;
    private final Phrases phrases;
    private final ContentEnds ends;

    SourcePhrases(SentenceView view, Phrases phrases, ContentEnds ends) {
        this.view = view;
        this.phrases = phrases;
        this.ends = ends;
    }

    /** The speaker behind a verb of saying, with apposition and relative clause; empty if none is there. */
    Range speaker(int at) {
        int end = phrases.noun(at);
        if (end == at) {
            return new Range(at, at);
        }
        end = hanging(end);
        boolean told = isReduced(end) || view.lower(end).matches("familiar|close|aware");
        if (told && view.isOf(end + 1, "preposition") && view.value(end + 2) == null) {
            int inner = phrases.noun(end + 2);
            end = inner > end + 2 ? hanging(inner) : end;
        }
        if (view.is(end, "who") || view.is(end, "whose")) {
            return new Range(at, clauseEnd(end));
        }
        return new Range(at, apposed(end));
    }

    private int hanging(int from) {
        int end = from;
        while (isHanging(end)) {
            int next = phrases.noun(end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private boolean isHanging(int token) {
        ValueMention value = view.value(token + 1);
        boolean date = value != null && value.kind() == EntityKind.DATE;
        return (view.is(token, "of") || view.is(token, "for") || view.is(token, "from") || view.is(token, "at") || view.is(token, "and")
                || view.is(token, "with") || view.is(token, "in") && view.name(token + 1) != null) && !date && !phrases.startsClause(token + 1);
    }

    private int apposed(int end) {
        int to = end;
        for (int i = 0; i < 4 && view.isComma(to) && isDescription(to + 1); i++) {
            to = clauseEnd(to + 1);
        }
        return to;
    }

    private boolean isDescription(int token) {
        if (DESCRIBES.contains(view.lower(token))) {
            return true;
        }
        if (view.word(Math.min(token, view.to() - 1)).isNumber() && (view.isComma(token + 1) || token + 1 >= view.end())) {
            return true;
        }
        boolean noun = view.isOf(token, "article") || view.isOf(token, "possessive") || view.name(token) != null
                || phrases.noun(token) > token && view.verb(token) == null;
        return noun && view.value(token) == null && !ends.isParticipleCue(token) && !LEAVES.contains(view.lower(token))
                && !phrases.startsClause(token);
    }

    /** To the next comma that ends the description; the end of the sentence if there is none. */
    private int clauseEnd(int from) {
        boolean relative = DESCRIBES.contains(view.lower(from));
        for (int i = from; i < view.end(); i++) {
            if (view.isComma(i) && !isInner(i, relative) || view.closes(i) || view.opens(i) && !relative || view.isDash(i)) {
                return i;
            }
        }
        return view.end();
    }

    private boolean isInner(int comma, boolean relative) {
        return relative && view.isOf(comma + 1, "preposition") && !view.is(comma + 1, "as") && hasCommaBehind(comma);
    }

    private boolean hasCommaBehind(int comma) {
        for (int i = comma + 1; i < view.end() && i - comma < 8; i++) {
            if (view.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    /** What follows "according to", up to a comma that ends it. */
    Range accordedTo(int at) {
        for (int i = at; i < view.end(); i++) {
            if (view.isComma(i) || view.isDash(i) || view.is(i, ";") || view.is(i, ":") || view.closes(i) || view.is(i, ")")) {
                return new Range(at, isListed(i) ? view.end() : continued(at, i));
            }
            boolean turn = i > at + 1 && (view.is(i, "while") || view.is(i, "although") || view.is(i, "but") || view.is(i, "because"));
            if (turn || i > at && view.is(i, "and") && phrases.startsClause(i + 1) && view.verb(i + 1) == null && noReducedBefore(at, i)) {
                return new Range(at, i);
            }
        }
        return new Range(at, view.end());
    }

    /** "records, court filings and interviews with ten people": a list without a verb to the end of the sentence. */
    private boolean isListed(int comma) {
        boolean joined = false;
        for (int i = comma + 1; i < view.end() && view.isComma(comma); i++) {
            VerbGroup verb = view.verb(i);
            if (verb != null && (verb.isFinite() && !isReduced(i) || verb.isGerund()) || view.isOf(i, "relative") || view.opens(i)) {
                return false;
            }
            joined |= view.is(i, "and") && view.name(i) == null && phrases.noun(comma + 1) <= i;
        }
        return joined && phrases.noun(comma + 1) > comma + 1 && !view.isOf(comma + 1, "article") && view.name(comma + 1) == null;
    }

    private boolean noReducedBefore(int at, int and) {
        return phrases.noun(at) <= and;
    }

    /** "according to Jane Roe, a lawyer for the firm": the apposition belongs to the source if a description follows. */
    private int continued(int at, int comma) {
        boolean description = view.isComma(comma) && (DESCRIBES.contains(view.lower(comma + 1))
                || view.isOf(comma + 1, "article") && view.name(comma - 1) != null && !phrases.startsClause(comma + 1)
                        && at > view.from() + 2 || view.name(comma - 1) == null && view.name(comma + 1) != null && at > view.from() + 2
                        && !phrases.startsClause(comma + 1));
        return description ? clauseEnd(comma + 1) : comma;
    }

    /** Whether a participle hangs on the phrase that ends before a token: "messages reviewed by". */
    boolean isReduced(int token) {
        VerbGroup verb = view.verb(token);
        return verb != null && verb.auxiliary() < 0 && (verb.form() == VerbForm.PAST_OR_PARTICIPLE || verb.form() == VerbForm.PARTICIPLE);
    }
}

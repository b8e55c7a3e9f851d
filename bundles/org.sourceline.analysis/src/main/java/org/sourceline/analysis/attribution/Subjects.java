package org.sourceline.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;

/** Finds who does what a verb says: the noun phrase before it, with apposition and relative clause, or behind it where they are inverted. */
final class Subjects {

    private final SentenceView view;
    private final Phrases phrases;
    private final Describing describing;
    private final PhraseBefore preceding;
    private final Apposed apposed;

    Subjects(SentenceView view, Phrases phrases) {
        this.view = view;
        this.phrases = phrases;
        this.describing = new Describing(view, phrases);
        this.preceding = new PhraseBefore(view, phrases, describing);
        this.apposed = new Apposed(view, phrases, preceding);
    }

    /** The subject before the verb, or null. */
    @Nullable Range before(VerbGroup verb) {
        return before(verb, 0);
    }

    /** The noun phrase right at the verb, without what commas set before it; null if there is none. */
    @Nullable Range bare(VerbGroup verb) {
        return preceding.phrase(preceding.withoutAdverbs(verb.from()), verb);
    }

    private @Nullable Range before(VerbGroup verb, int depth) {
        int end = preceding.withoutAdverbs(verb.from());
        if (depth > 3) {
            return null;
        }
        if (verb.isGerund() && !view.isComma(end - 1) && (view.isTag(end - 1, Tag.NOUN) || view.name(end - 1) != null) && !isWritten(end)) {
            return preceding.phrase(end, verb);
        }
        if (verb.isGerund() || view.is(end - 1, "and") || view.is(end - 1, "or") || view.is(end - 1, "but") || verb.infinitive()) {
            return shared(verb, depth);
        }
        if (view.isComma(end - 1)) {
            Range first = view.isHeading() ? firstOfRow(end - 1) : null;
            return first != null ? first : acrossParenthesis(end - 1);
        }
        return apposed.extended(preceding.phrase(end, verb));
    }

    /** The subject of a participle or a second verb is that of the verb before it. */
    private @Nullable Range shared(VerbGroup verb, int depth) {
        VerbGroup best = null;
        for (VerbGroup group : view.verbs()) {
            if (group.to() > verb.from()) {
                break;
            }
            boolean relative = view.isOf(group.from() - 1, "relative") || view.isOf(preceding.withoutAdverbs(group.from()) - 1, "relative");
            boolean quoted = view.isInQuotation(group.head()) && !view.isInQuotation(verb.head());
            if (group.isFinite() && !relative && (!quoted || best == null)) {
                boolean cue = !view.lexicon().verbs(view.lower(group.head())).isEmpty();
                boolean thought = cue && best != null && view.isOf(group.from() - 1, "subject-pronoun") && view.lexicon().verbs(view.lower(group.head())).stream()
                        .allMatch(hit -> hit.verb().is(CueClass.BELIEVE));
                cue &= !thought;
                boolean keeps = best != null && (isCue(best) || hasThat(best, group)) && !cue && isContentOf(best, group);
                best = keeps ? best : group;
            }
        }
        return best == null ? null : before(best, depth + 1);
    }

    /** "has written to the council asking": it is the writer who asks, not the council. */
    private boolean isWritten(int end) {
        for (VerbGroup group : view.verbs()) {
            boolean near = group.to() < end && end - group.to() < 9 && group.isFinite() && !group.passive();
            if (near && view.is(group.to(), "to") && phrases.complex(group.to() + 1) == end) {
                return true;
            }
        }
        return false;
    }

    /** "rejected the claim that he lied": the later verb stands in a clause that hangs on the earlier one. */
    private boolean hasThat(VerbGroup first, VerbGroup later) {
        for (int i = first.to(); i < later.from(); i++) {
            if (view.is(i, "that") && view.lexicon().noun(view.lower(i - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isCue(VerbGroup group) {
        return view.lexicon().verbs(view.lower(group.head())).stream().anyMatch(hit -> hit.verb().has("that") || hit.verb().has("quote"));
    }

    /** Whether the verb stands in what the other one reports. */
    private boolean isContentOf(VerbGroup cue, VerbGroup group) {
        for (int i = cue.to(); i < group.from(); i++) {
            if (view.isComma(i) && view.isOf(i + 1, "conjunction") || view.is(i, ";")) {
                return false;
            }
        }
        return true;
    }

    /** "Name, a maker of things, said": the phrase before the commas, with what they enclose if that tells who it is. */
    private @Nullable Range acrossParenthesis(int comma) {
        int skipped = 0;
        for (int i = comma - 1; i >= view.from() && comma - i < PhraseBefore.REACH; i--) {
            if (view.closes(i)) {
                return null;
            }
            if (view.isComma(i)) {
                boolean age = view.word(i - 1).isNumber() && view.isComma(i - 2);
                if (skipped < 4 && (age || isListed(i + 1)) && hasCommaBefore(i)) {
                    skipped++;
                    continue;
                }
                Range noun = apposed.extended(preceding.phrase(i));
                if (noun == null) {
                    return describing.isDescription(i + 1) ? null : nameOnly(i + 1, comma);
                }
                return describing.isDescription(i + 1) && !isAside(i + 1, comma) ? new Range(noun.from(), comma) : noun;
            }
        }
        return nameOnly(view.from(), comma);
    }

    /** A place or an age in a row of descriptions: "Jane Roe, 44, of Mill Lane, Northholm, denies". */
    private boolean isListed(int token) {
        NameMention name = view.name(token);
        boolean place = name != null && name.entity().kind() == EntityKind.PLACE && view.isComma(name.to());
        return place || view.is(token, "of") || view.is(token, "from") && view.name(token + 1) != null;
    }

    private boolean hasCommaBefore(int comma) {
        for (int i = comma - 1; i >= view.from() && comma - i < 12; i--) {
            if (view.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    /** ", the person said,": words that attribute the whole, no description. */
    private boolean isAside(int from, int to) {
        VerbGroup last = view.verb(to - 1);
        return last != null && last.isFinite() && !view.isOf(from, "relative") && isCue(last);
    }

    /** "Name, said" with a stray comma. */
    private @Nullable Range nameOnly(int from, int to) {
        return view.name(from) != null && phrases.noun(from) == to ? new Range(from, to) : null;
    }

    /** "Trader cuts outlook, blames drought": verbs of a headline in a row have the subject of the first. */
    private @Nullable Range firstOfRow(int comma) {
        VerbGroup only = null;
        for (VerbGroup group : view.verbs()) {
            boolean before = group.isFinite() && group.to() <= comma;
            if (before && only != null) {
                return null;
            }
            only = before ? group : only;
        }
        boolean row = only != null && !view.isComma(only.from() - 1) && !view.isOf(only.from() - 1, "relative");
        return row && only != null ? before(only, 1) : null;
    }

    /** The noun phrase with the name or the post before it that belongs to it; null for null. */
    @Nullable Range extended(@Nullable Range noun) {
        return apposed.extended(noun);
    }
}

package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Frame;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;

/** Nouns that bring what they attribute: "X's request to share data", "any suggestion that it refuses", "a call for a ban". */
final class NounCues implements CueFinder {

    @Override
    public List<Draft> find(SentenceView view) {
        List<Draft> drafts = new ArrayList<>();
        Phrases phrases = new Phrases(view);
        for (int i = view.from(); i + 1 < view.to(); i++) {
            Frame frame = view.isWord(i) ? view.lexicon().noun(view.lower(i)) : null;
            if (frame != null && (view.verb(i) == null || view.isHeading() && !view.isFiniteVerb(i) || isNounHere(view, i)) && view.name(i) == null) {
                Draft draft = draft(view, phrases, i, frame);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static boolean isNounHere(SentenceView view, int token) {
        return view.is(token - 1, "'s") || view.isOf(token - 1, "article") || view.isOf(token - 1, "possessive");
    }

    private static @Nullable Draft draft(SentenceView view, Phrases phrases, int at, Frame frame) {
        int behind = at + 1;
        Range by = new Range(behind, behind);
        if (view.is(behind, "from") || view.is(behind, "by")) {
            int end = complexSource(view, phrases, behind + 1);
            by = new Range(behind + 1, end);
            behind = end > behind + 1 ? end : behind;
        }
        int content = view.is(behind, "to") && view.verb(behind + 1) == null ? listEnd(view, phrases, behind + 1) : behind;
        Range range = content(view, phrases, content, frame);
        if (range == null || range.isEmpty()) {
            return null;
        }
        Range source = by.isEmpty() ? possessor(view, at) : by;
        boolean request = frame.cue() == CueClass.REQUEST;
        if (request && source.isEmpty()) {
            return null;
        }
        boolean callFor = frame.has("for") && view.is(content, "for") && request;
        return new Draft(view, source.isEmpty() ? List.of() : List.of(source), List.of(new Range(at, callFor ? content + 1 : at + 1)),
                List.of(range), view.lower(at), frame.cue(), VerbCues.fixed(frame.cue()), "claim.noun",
                "The noun '" + view.lower(at) + "' with what it attributes", 0.75);
    }

    /** "the government in Kyiv": a phrase with its place, but not the one the request goes to. */
    private static int complexSource(SentenceView view, Phrases phrases, int at) {
        int end = phrases.noun(at);
        while (end > at && (view.is(end, "in") || view.is(end, "of") || view.is(end, "at"))) {
            int next = phrases.noun(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int listEnd(SentenceView view, Phrases phrases, int at) {
        int end = phrases.noun(at);
        while (end > at && (view.is(end, "and") || view.isComma(end))) {
            int next = phrases.noun(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static @Nullable Range content(SentenceView view, Phrases phrases, int at, Frame frame) {
        boolean demanded = frame.cue() == CueClass.REQUEST && view.is(phrases.complex(at + 1), "be");
        if (view.is(at, "that") && frame.has("that") && (demanded || phrases.startsClause(at + 1))) {
            return clause(view, at + 1);
        }
        if (view.is(at, "to") && frame.has("to") && view.verb(at + 1) != null) {
            return infinitive(view, at);
        }
        if (view.is(at, "for") && frame.has("for") && frame.cue() == CueClass.REQUEST && phrases.noun(at + 1) > at + 1) {
            return new Range(at + 1, phrases.complex(at + 1));
        }
        if (view.is(at, "whether") && frame.has("whether")) {
            return clause(view, at);
        }
        boolean headline = view.isHeading() && frame.has("zero") && (phrases.startsClause(at) || view.isOf(at, "personal"));
        if (headline) {
            return new Range(at, view.end());
        }
        boolean plain = frame.has("zero") && isPlainly(view, at) && phrases.startsClause(at);
        return plain ? clause(view, at) : null;
    }

    /** "claims she had lied", "rumours the club would fold"; but "the claims she made", "a charge it denies" tell whose they are. */
    private static boolean isPlainly(SentenceView view, int at) {
        boolean bare = view.lower(at - 1).endsWith("s") && !view.isOf(at - 2, "determiner") && !view.is(at - 2, "'s");
        VerbGroup verb = view.verb(at + 1);
        boolean whole = verb == null || verb.head() != verb.from() || verb.to() < view.end() && !view.isComma(verb.to());
        return bare && whole && (view.isOf(at, "subject-pronoun") && !view.is(at, "who") || view.isOf(at, "article"));
    }

    /** A clause inside a sentence: it ends before the second finite verb that nothing joins to it, or at a comma behind it. */
    private static Range clause(SentenceView view, int from) {
        boolean verb = false;
        boolean joined = false;
        boolean comma = false;
        for (int i = from; i < view.end(); i++) {
            Quotation quotation = view.quotation(i);
            VerbGroup group = view.verb(i);
            if (quotation != null && quotation.open() == i && verb) {
                i = Math.min(quotation.close(), view.end() - 1);
            } else if (quotation != null && quotation.open() < from && quotation.close() == i) {
                return new Range(from, i);
            } else if (group != null && group.from() == i) {
                if (group.isFinite() && verb && !joined) {
                    return trimmed(view, from, i);
                }
                verb = true;
                joined = false;
                i = group.to() - 1;
            } else if (view.isComma(i)) {
                comma |= view.is(i + 1, "including");
                if (verb && !comma && !view.isOf(i + 1, "conjunction")) {
                    return new Range(from, i);
                }
            } else {
                joined |= view.isOf(i, "conjunction") || view.isOf(i, "relative") || view.isOf(i, "subordinator") && !view.isOf(i, "preposition");
            }
        }
        return new Range(from, view.end());
    }

    private static Range trimmed(SentenceView view, int from, int to) {
        int end = to;
        while (end > from && (view.isComma(end - 1) || view.closesQuotationFromBefore(end - 1, from))) {
            end--;
        }
        return new Range(from, end);
    }

    private static Range infinitive(SentenceView view, int from) {
        for (int i = from + 2; i < view.end(); i++) {
            VerbGroup group = view.verb(i);
            boolean joined = view.isOf(i - 1, "conjunction") || view.isOf(i - 1, "relative") || view.isOf(i - 1, "subordinator");
            if (view.isComma(i) || view.closes(i) || view.opens(i) || view.isDash(i)
                    || group != null && group.from() == i && group.isFinite() && !joined && view.name(i - 1) == null && group.auxiliary() >= 0) {
                return new Range(from, i);
            }
        }
        return new Range(from, view.end());
    }

    /** Who stands before "'s" or is meant by "his": the source. */
    private static Range possessor(SentenceView view, int at) {
        int token = at - 1;
        while (token > view.from() && view.isWord(token) && view.verb(token) == null && !view.is(token, "'s") && !view.isOf(token, "possessive")
                && !view.isOf(token, "preposition") && !view.isOf(token, "article") && at - token < 4) {
            token--;
        }
        if (view.isOf(token, "possessive") && !view.is(token, "whose") && !view.is(token, "its") && !view.is(token, "their")) {
            return new Range(token, token + 1);
        }
        boolean owner = view.is(token, "'s") || view.is(token, "'") && view.tokens().isGlued(token);
        if (!owner || token == view.from()) {
            return new Range(at, at);
        }
        int from = token - 1;
        NameMention name = view.name(from);
        if (name != null) {
            from = name.from();
        }
        while (from > view.from() && (view.isOf(from - 1, "article") || view.isTag(from - 1, Tag.ADJ)
                || view.isTag(from - 1, Tag.NOUN)) && view.verb(from - 1) == null) {
            from--;
        }
        return new Range(view.isOf(from, "article") && view.name(from + 1) != null ? from + 1 : from, token);
    }
}

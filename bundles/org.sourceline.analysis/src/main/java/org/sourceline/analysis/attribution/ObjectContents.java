package org.sourceline.analysis.attribution;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Frame;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Range;

/** Content that is no clause: an object, an object with what it is called, "him of stealing", "for a ban", a gerund. */
final class ObjectContents {

    /** Behind what it is said of, it calls it untrue: "called the account of the clerk false". */
    private static final Set<String> FALSE = Set.of("false", "untrue", "wrong", "baseless", "unfounded", "groundless", "inaccurate", "incorrect", "misleading", "absurd", "ridiculous",
            "nonsense", "fiction", "fabricated", "invented");
    private static final Set<String> POINTING = Set.of("that", "this");

    private final SentenceView view;
    private final Phrases phrases;
    private final ContentEnds ends;

    ObjectContents(SentenceView view, Phrases phrases, ContentEnds ends) {
        this.view = view;
        this.phrases = phrases;
        this.ends = ends;
    }

    Contents.@Nullable Found behind(Verb verb, int at) {
        for (Frame frame : verb.frames()) {
            Range range = range(frame, at);
            if (range != null && !range.isEmpty()) {
                return new Contents.Found(range, frame, pattern(frame), cueEnd(frame, at));
            }
        }
        return null;
    }

    private static String pattern(Frame frame) {
        return frame.cue() == CueClass.NAME ? "small" : frame.cue() == CueClass.ACCUSE ? "of" : "np";
    }

    private int cueEnd(Frame frame, int at) {
        if (frame.has("referto")) {
            return phrases.noun(at) + 1;
        }
        return frame.has("callon") ? phrases.noun(at) : at;
    }

    private @Nullable Range range(Frame frame, int at) {
        int object = phrases.noun(at);
        if (frame.has("callfor")) {
            return object > at ? nounContent(at) : null;
        }
        if (frame.has("callon")) {
            int called = phrases.noun(at);
            return called > at && view.is(called, "to") ? ends.from(called) : null;
        }
        if (frame.has("plea")) {
            return view.is(view.is(at, "not") ? at + 1 : at, "guilty") ? ends.from(at) : null;
        }
        if (frame.has("charge")) {
            return isCharge(at, object) || isBareCharge(at) ? nounContent(at) : null;
        }
        if (frame.has("ofnp") && view.is(at, "of") && phrases.noun(at + 1) > at + 1) {
            return ends.from(at);
        }
        if (frame.has("toobj") || frame.has("withobj")) {
            boolean other = view.is(object, frame.has("toobj") ? "to" : "with") && view.verb(object + 1) == null | view.opens(object + 1);
            return object > at && other ? ends.from(at) : null;
        }
        if (frame.has("npto")) {
            return object > at && view.is(object, "to") && view.verb(object + 1) != null ? ends.from(at) : null;
        }
        if (frame.has("at")) {
            boolean figure = view.is(object, "at") && (view.value(object + 1) != null || view.word(Math.min(object + 1, view.end() - 1)).isNumber()
                    || view.isOf(object + 1, "quantifier"));
            return object > at && figure ? ends.from(at) : null;
        }
        if (frame.has("forto")) {
            int whom = phrases.complex(at + 1);
            return view.is(at, "for") && whom > at + 1 && view.is(whom, "to") && view.verb(whom + 1) != null ? ends.from(at) : null;
        }
        VerbGroup behind = view.verb(object);
        if (frame.has("nping")) {
            return object > at && behind != null && behind.isGerund() ? ends.from(at) : null;
        }
        if (frame.has("of") && object > at && view.is(object, "of")) {
            return ends.from(at);
        }
        if (frame.has("for") && object > at && view.is(object, "for")) {
            return ends.from(at);
        }
        if (frame.has("referto") && object > at && view.is(object, "to")) {
            return ends.from(object + 1);
        }
        if (frame.has("npq")) {
            return quotedBehindColon(object);
        }
        if (frame.has("small") || frame.has("as") && frame.cue() == CueClass.NAME) {
            return named(frame, at, object);
        }
        VerbGroup gerund = view.verb(at);
        if (frame.has("ing") && gerund != null && gerund.from() == at && (gerund.isGerund() || view.is(at, "having") || view.is(at, "being"))) {
            return ends.from(at);
        }
        return (frame.has("np") || frame.has("np-") && view.isHeading()) && (object > at || view.opens(at)) ? nounContent(at) : null;
    }

    /** Whether the phrase is headed by a noun for what somebody said: "the claims", "suggestions that". */
    private boolean isCharge(int at, int end) {
        for (int i = end - 1; i >= at && end - i < 4; i--) {
            Frame noun = view.lexicon().noun(view.lower(i));
            if (noun != null && noun.cue() != CueClass.REQUEST) {
                return true;
            }
        }
        return false;
    }

    /** "dismissed claims that …": what is a noun here could be a verb elsewhere. */
    private boolean isBareCharge(int at) {
        Frame noun = view.lexicon().noun(view.lower(at));
        return noun != null && noun.cue() != CueClass.REQUEST && (view.is(at + 1, "that") || view.is(at + 1, "of"));
    }

    private @Nullable Range quotedBehindColon(int object) {
        for (int i = object; i < view.end() && i - object < 30; i++) {
            if (view.is(i, ":") && view.opens(i + 1)) {
                Quotation quotation = view.quotation(i + 1);
                return quotation == null ? null : new Range(i + 1, Math.min(quotation.close() + 1, view.to()));
            }
        }
        return null;
    }

    /** An object and its name or description: "called it a lie", "described them as pirates", "labeled a threat" in the passive. */
    private @Nullable Range named(Frame frame, int at, int end) {
        Quotation last = view.quotation(end - 1);
        int object = last != null && end > at && last.open() > at && last.close() == end - 1 ? last.open() : end;
        if (view.is(at, "as") && frame.has("as") && !frame.has("small") && view.opens(at + 1)) {
            Quotation quotation = view.quotation(at + 1);
            boolean follows = quotation != null && phrases.noun(quotation.close() + 1) > quotation.close() + 1;
            return follows ? ends.from(at) : null;
        }
        if (frame.has("as") && !frame.has("small") && view.is(at, "as") && isCharged(at + 2)) {
            return ends.from(at);
        }
        if (frame.has("as") && POINTING.contains(view.lower(at)) && view.is(at + 1, "as")) {
            return complement(at, at + 2);
        }
        if (view.opens(at)) {
            return frame.has("small") || end > at ? complement(at, at) : null;
        }
        if (object == at) {
            return null;
        }
        int behind = object;
        for (int steps = 0; steps < 3 && view.isOf(behind, "preposition") && !view.is(behind, "as"); steps++) {
            behind = phrases.adjunct(behind);
        }
        if (view.is(behind, "as")) {
            return frame.has("as") ? complement(at, behind + 1) : null;
        }
        if (frame.has("small") && behind - 1 > object && FALSE.contains(view.lower(behind - 1))) {
            return complement(at, behind - 1);
        }
        if (frame.has("small") && behind > object && (view.isOf(behind, "article") || FALSE.contains(view.lower(behind)))) {
            return complement(at, behind);
        }
        boolean pronoun = object == at + 1 && view.isOf(at, "personal") && view.isWord(object) && view.verb(object) == null
                && !view.isOf(object, "preposition") && !view.isOf(object, "adverb");
        boolean split = view.isOf(at, "determiner") && object == at + 3 && (view.isTag(at + 2, Tag.NOUN) || view.isTag(at + 2, Tag.ADJ))
                && view.isTag(at + 1, Tag.NOUN) && view.name(at + 1) == null && frame.has("small") && object >= view.end();
        if (split) {
            return complement(at, at + 2);
        }
        boolean article = pronoun || view.isOf(object, "article") || view.opens(object) || view.is(object, "\"");
        if (frame.has("small") && article) {
            return complement(at, object);
        }
        VerbGroup before = view.verb(at - 1);
        boolean passive = before != null && before.passive();
        boolean what = view.is(before == null ? at : before.from() - 2, "what");
        boolean toBe = view.is(object, "to") && view.is(object + 1, "be");
        return frame.has("small") && (passive || what || toBe || isQuotedAdjective(object)) ? complement(at, toBe ? object + 2 : at) : null;
    }

    /** Whether a phrase begins that has a noun for what somebody said: "rejected as unfounded a report that …". */
    private boolean isCharged(int at) {
        int noun = view.isOf(at, "determiner") ? at + 1 : at;
        return view.isWord(at - 1) && !view.isOf(at - 1, "determiner") && (isCharge(at, phrases.noun(at)) || isBareCharge(noun));
    }

    private boolean isQuotedAdjective(int token) {
        return view.opens(token);
    }

    /** To the end of the description: a phrase in quotation marks, or a noun phrase with an infinitive or participle on it. */
    private Range complement(int from, int at) {
        int end = at;
        Quotation quotation = view.quotation(at);
        if (quotation != null && quotation.open() == at) {
            end = Math.min(quotation.close() + 1, view.end());
        } else {
            int noun = phrases.complex(at);
            end = noun > at ? noun : Math.min(at + 1, view.end());
            boolean two = view.isTag(end - 1, Tag.ADJ) && view.is(end, "and") && view.isTag(end + 1, Tag.ADJ);
            end = two ? end + 2 : end;
            Quotation next = view.quotation(end);
            if (next != null && next.open() == end) {
                end = Math.min(next.close() + 1, view.end());
            }
        }
        VerbGroup next = view.verb(end);
        boolean participle = next != null && next.isGerund();
        boolean infinitive = view.is(end, "to") && view.verb(end + 1) != null;
        return participle || infinitive ? ends.from(from) : new Range(from, Math.max(end, from + 1));
    }

    /** A noun phrase with all that hangs on it, up to a date, a comma or an adverbial clause. */
    private Range nounContent(int from) {
        Range whole = ends.from(from);
        for (int i = from + 1; i < whole.to(); i++) {
            Quotation quotation = view.quotation(i);
            if (quotation != null && quotation.open() >= from) {
                i = quotation.close();
            } else if (Contents.isDate(view, i) && !view.isOf(i - 1, "preposition") || isAdverbial(i)) {
                return new Range(from, i);
            } else if (view.isComma(i) && !view.is(i + 1, "including") && !isSeries(i)) {
                return new Range(from, i);
            }
        }
        return whole;
    }

    private boolean isSeries(int comma) {
        for (int i = comma + 1; i < view.end() && i - comma < 8; i++) {
            if (view.is(i, "and") || view.is(i, "or")) {
                return view.verb(comma + 1) == null && !view.is(comma + 1, "and");
            }
        }
        return false;
    }

    private boolean isAdverbial(int token) {
        return view.is(token, "because") || view.is(token, "after") && phrases.startsClause(token + 1) || view.is(token, "when")
                || view.is(token, "while") || view.is(token, "although") || view.is(token, "though")
                || (view.is(token, "on") || view.is(token, "in") || view.is(token, "last")) && Contents.isDate(view, token + 1);
    }
}

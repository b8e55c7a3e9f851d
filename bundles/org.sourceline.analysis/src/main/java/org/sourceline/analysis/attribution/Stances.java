package org.sourceline.analysis.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Frame;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** The stance of a claim, from its cue and from how its content is worded. */
final class Stances {

    private static final Pattern FALSE = Pattern.compile("\\b(false|falsely|lie|lies|untrue|baseless|unfounded|groundless|nonsense|fabrication|"
            + "fabricated|fake|fiction|incorrect|inaccurate|wrong|no truth|no basis|misleading|hoax|slander|libel|smear|invented|ridiculous|"
            + "absurd|false equivalency|(?<!like )a fairy ?tale|without foundation|without merit|meritless|not true|rubbish|made up|(iota|shred|grain|element|ounce) of truth|not the case|mischaracteri[sz]\\w+)\\b");
    private static final Pattern ADJECTIVE = Pattern.compile("false|wrong|misleading|incorrect|inaccurate|fake|absurd|ridiculous");
    /** "the wrong dose": the adjective does not reject what is said, but belongs to a noun. */
    private static final Pattern NOUN_BEHIND = Pattern.compile("\\s+(?!(and|or|but|that|to|as|in|because|for|if|on|about|from|at|by|with|when|since|equivalency)\\b)\\p{L}");
    private static final Pattern FALSE_PREDICATE = Pattern.compile("\\b(no|not|nothing|is|are|was|were|be|as|an?|been|categorically|absolutely|simply|totally|"
            + "completely|entirely|utterly|there (is|was))\\b[^.;]{0,40}$");
    private static final Pattern TURNED_DOWN = Pattern.compile("\\b(laughable|ludicrous|malicious|mischievous|wicked|figment|preposterous|spurious|concocted|outrageous|"
            + "politically motivated|witch[- ]hunt|far-fetched|fanciful|scurrilous|defamatory|unfair|fantasy|frivolous|flawed|mistaken|overblown|exaggerated)\\b");
    /** Words that only answer: what they negate was put to the speaker. */
    private static final Pattern ANSWERS = Pattern.compile("^\\W*at no (point|time|stage)\\b|\\bno\\b[^.;]{0,30}\\bany such\\b|\\bnothing of the (sort|kind)\\b"
            + "|^\\W*(the|that|this) (characteri[sz]ation|allegations?|accusations?|claims?|suggestions?|charges?|reports?) (is|was|are|were) \\W?(wholly |entirely |totally |simply )?(unfair|laughable|ludicrous|preposterous|malicious)");
    private static final Pattern NO = Pattern.compile("^[\"\u201c'\u2018]no[.,!]");
    /** How many tokens of a content are looked at: what rejects it stands near its head. */
    private static final int LOOK = 80;
    private static final Set<String> PROPOSING = Set.of("suggest", "propose", "recommend");
    private static final Pattern HEDGED = Pattern.compile("\\b(could|may|might|perhaps|possibly)\\b");
    private static final Pattern UNKNOWN = Pattern.compile("^\\W*(no one|nobody|we|i|he|she|they|it) (knows?|(do|does|did)(n't|n\u2019t| not) know|"
            + "(was|were|is|am|are)(n't|n\u2019t| not) (sure|certain|aware)|would not be surprised|wouldn('|\u2019)t be surprised|had no idea)\\b.*");
    private static final Pattern NO_COMMENT = Pattern.compile("^\\W*(it|he|she|they|we|i|the \\p{L}+) \\W?(could|can|does|do|would|will|did|was|is|are|were)"
            + "(\\s?n't|\\s?n\u2019t|not| not| neither| unable to| prohibited from| barred from| not able to| unable| not allowed to)( be)?( in a position to)?( \\p{L}+ly)?"
            + "( able to)? ?(comment|disclos\\w+|discuss\\w*|speak|answer|respond|provide (details|comment)|talk|confirm n?or deny|reveal\\w*|say)\\b.*");

    private Stances() {
    }

    /** The stance of a draft. */
    static Stance of(Draft draft) {
        if (draft.stance() == Stance.DECLINES_TO_COMMENT || draft.stance() == Stance.NO_RESPONSE) {
            return draft.stance();
        }
        if (PROPOSING.contains(draft.lemma()) && draft.kind() == CueClass.HEDGE && isProposed(draft)) {
            return Stance.REQUESTS;
        }
        if (draft.lemma().equals("plead") && draft.kind() == CueClass.CONFIRM) {
            return draft.view().is(draft.content().getFirst().from(), "not") ? Stance.DENIES : Stance.CONFIRMS;
        }
        if (draft.stance() != null && draft.kind() != CueClass.ASK && draft.kind() != CueClass.REQUEST) {
            return draft.stance();
        }
        if (draft.stance() == Stance.QUESTIONS || draft.stance() == Stance.REQUESTS) {
            return draft.stance();
        }
        if (draft.rule().endsWith(".to") && draft.kind() == CueClass.ASSERT) {
            return Stance.REQUESTS;
        }
        if (draft.kind() == CueClass.NAME) {
            boolean turnedDown = draft.lemma().equals("dismiss") || draft.lemma().equals("reject");
            return turnedDown || isRejectedCharge(draft) || FALSE.matcher(text(draft).toLowerCase(Locale.ROOT)).find() ? Stance.DENIES : Stance.ASSERTS;
        }
        if (PROPOSING.contains(draft.lemma()) && isProposed(draft)) {
            return Stance.REQUESTS;
        }
        return draft.kind() == CueClass.ACCUSE ? Stance.ASSERTS : worded(draft);
    }

    /** "described the allegation as laughable": a charge, and a word that turns it down. */
    private static boolean isRejectedCharge(Draft draft) {
        SentenceView view = draft.view();
        Range content = draft.content().getFirst();
        boolean charge = false;
        for (int i = content.from(); i < Math.min(content.to(), content.from() + 6); i++) {
            Frame noun = view.lexicon().noun(view.lower(i));
            charge |= noun != null && noun.cue() == CueClass.ASSERT || i == content.from() && view.isOf(i, "personal");
        }
        return charge && TURNED_DOWN.matcher(text(draft).toLowerCase(Locale.ROOT)).find();
    }

    private static Stance worded(Draft draft) {
        String text = text(draft);
        String lower = text.toLowerCase(Locale.ROOT);
        if (NO_COMMENT.matcher(lower).matches() && draft.kind() != CueClass.EVIDENCE) {
            return Stance.DECLINES_TO_COMMENT;
        }
        if (UNKNOWN.matcher(lower).matches()) {
            return Stance.HEDGES;
        }
        boolean answers = draft.kind() == CueClass.ASSERT && ANSWERS.matcher(lower).find();
        if (answers || rejects(lower) || NO.matcher(lower).find() && draft.kind() == CueClass.ASSERT || new OwnDenial(draft).isDenied()) {
            return Stance.DENIES;
        }
        return isHedged(draft) ? Stance.HEDGES : Stance.ASSERTS;
    }

    private static boolean rejects(String lower) {
        Matcher matcher = FALSE.matcher(lower);
        while (matcher.find()) {
            if (ADJECTIVE.matcher(matcher.group()).matches() && NOUN_BEHIND.matcher(lower.substring(matcher.end())).lookingAt()) {
                continue;
            }
            if (FALSE_PREDICATE.matcher(lower.substring(0, matcher.start())).find() || matcher.group().startsWith("no ")) {
                return true;
            }
        }
        return false;
    }

    /** "suggested that dams be opened": a bare verb where a finite one is expected. */
    private static boolean isProposed(Draft draft) {
        SentenceView view = draft.view();
        for (Range range : draft.content()) {
            for (VerbGroup verb : view.verbs()) {
                if (verb.from() >= range.from() && verb.to() <= range.to()) {
                    return view.is(verb.from(), "be") || view.is(verb.from(), "should");
                }
            }
        }
        return false;
    }

    /** Whether the main verb of the content is only possible: the first modal stands in its first clause. */
    private static boolean isHedged(Draft draft) {
        SentenceView view = draft.view();
        for (Range range : draft.content()) {
            for (VerbGroup verb : view.verbs()) {
                if (verb.from() < range.from() || verb.to() > range.to() || !verb.isFinite()) {
                    continue;
                }
                boolean participle = verb.auxiliary() < 0 && verb.form().isParticiple() && (view.isComma(verb.from() - 1)
                        || view.isComma(verb.from() - 2) && view.isTag(verb.from() - 1, Tag.ADV));
                boolean relative = view.isOf(verb.from() - 1, "relative") || view.isOf(verb.from() - 2, "relative") && view.isComma(verb.from() - 3) || participle;
                boolean condition = hasCondition(view, range.from(), verb.from());
                if (!relative && !condition) {
                    return verb.auxiliary() >= 0 && view.isOf(verb.auxiliary(), "hedging-modal") && !verb.negated()
                            && HEDGED.matcher(view.lower(verb.auxiliary())).find();
                }
            }
        }
        return false;
    }

    private static boolean hasCondition(SentenceView view, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (view.isComma(i)) {
                return false;
            }
            if (view.is(i, "if") || view.is(i, "when") || view.is(i, "once")) {
                return true;
            }
        }
        return false;
    }

    private static String text(Draft draft) {
        List<Range> content = draft.content();
        StringBuilder text = new StringBuilder();
        for (Range range : content) {
            int to = Math.min(range.to(), range.from() + LOOK);
            text.append(text.isEmpty() ? "" : " ").append(draft.view().tokens().span(range.from(), to).of(draft.view().text()));
        }
        return text.length() > 8 * LOOK ? text.substring(0, 8 * LOOK) : text.toString();
    }
}

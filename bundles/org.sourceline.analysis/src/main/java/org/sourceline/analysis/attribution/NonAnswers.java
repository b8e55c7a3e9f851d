package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** Refusals and silences: "declined to comment", "did not respond", "could not be reached", "neither X nor Y responded". */
final class NonAnswers implements CueFinder {

    /** Verbs of which what is refused is the object. */
    private static final Set<String> OF_SOMETHING = Set.of("confirm", "discuss", "identify", "name", "disclose", "reveal", "describe", "deny", "detail", "explain", "address");

    private final SourceNouns words;

    NonAnswers(SourceNouns words) {
        this.words = words;
    }

    @Override
    public List<Draft> find(SentenceView view) {
        Phrases phrases = new Phrases(view);
        ContentEnds ends = new ContentEnds(view, phrases);
        Subjects subjects = new Subjects(view, phrases);
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup group : view.verbs()) {
            Draft draft = group.infinitive() ? null : draft(view, phrases, ends, subjects, group);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private @Nullable Draft draft(SentenceView view, Phrases phrases, ContentEnds ends, Subjects subjects, VerbGroup group) {
        String verb = view.lexicon().lemma(view.lower(group.head()));
        boolean refuses = isForm(view, group, "decline") || isForm(view, group, "refuse");
        if (refuses && !group.passive()) {
            Draft refused = refusal(view, phrases, ends, subjects, group);
            return refused != null ? refused : turnedDown(view, phrases, subjects, group);
        }
        if (view.is(group.from(), "would") && view.is(group.from() + 1, "neither") || view.lower(group.to()).equals("neither")
                && view.is(group.to() + 1, "confirm")) {
            return neitherConfirmed(view, ends, subjects, group);
        }
        Draft neither = neither(view, phrases, group);
        if (neither != null) {
            return neither;
        }
        if (group.negated() && group.passive() && view.is(group.auxiliary(), "would") && verb.equals("draw")
                || group.negated() && group.form() == VerbForm.BASE && view.is(group.auxiliary(), "did") || group.negated() && group.auxiliary() >= 0
                && (view.is(group.auxiliary(), "has") || view.is(group.auxiliary(), "have") || view.is(group.auxiliary(), "had")
                        || view.is(group.auxiliary(), "would") || view.is(group.auxiliary(), "does"))) {
            return silence(view, phrases, ends, subjects, group, verb);
        }
        Draft approached = new Approached(view, phrases, subjects).draft(group);
        if (approached != null) {
            return approached;
        }
        Draft unanswered = new Unanswered(view, phrases).draft(group);
        return unanswered != null ? unanswered : unreachable(view, subjects, group);
    }

    /** "would neither confirm nor deny". */
    private static @Nullable Draft neitherConfirmed(SentenceView view, ContentEnds ends, Subjects subjects, VerbGroup group) {
        for (int i = group.from(); i < Math.min(group.from() + 7, view.end()); i++) {
            if (view.is(i, "nor") && view.is(i + 1, "deny")) {
                Range subject = subjects.before(group);
                Range topic = ends.from(i + 2);
                return subject == null ? null : new Draft(view, List.of(subject), List.of(new Range(group.from(), i + 2)),
                        topic.isEmpty() ? List.of() : List.of(topic), "confirm", CueClass.NONE, Stance.DECLINES_TO_COMMENT,
                        "claim.non-answer.refusal", "A refusal to answer", 0.93);
            }
        }
        return null;
    }

    private static boolean isForm(SentenceView view, VerbGroup group, String stem) {
        String lower = view.lower(group.head());
        return lower.equals(stem) || lower.equals(stem + "s") || lower.equals(stem + "d") || lower.equals(stem + "ed") || lower.equals(stem + "ing");
    }

    private @Nullable Draft refusal(SentenceView view, Phrases phrases, ContentEnds ends, Subjects subjects, VerbGroup group) {
        String verb = view.lower(group.to() + 1);
        if (!view.is(group.to(), "to") || !words.is("refused", verb)) {
            return null;
        }
        Range subject = subjects.before(group);
        int behind = verb.equals("be") && view.is(group.to() + 2, "drawn") ? group.to() + 3 : group.to() + 2;
        boolean anonymous = verb.equals("be") && view.lower(group.to() + 2).matches("named|identified|quoted");
        boolean speaks = !(verb.equals("provide") || verb.equals("give") || verb.equals("make") || verb.equals("go") || verb.equals("share")
                || verb.equals("be") || verb.equals("offer") || verb.equals("release")) || isComment(view, group.to() + 2);
        List<Range> topic = topic(view, phrases, ends, behind);
        boolean named = topic.isEmpty() && OF_SOMETHING.contains(verb) && phrases.noun(behind) > behind;
        return subject == null || !speaks || anonymous ? null : make(view, group, behind, subject, named ? List.of(ends.from(behind)) : topic,
                Stance.DECLINES_TO_COMMENT, "claim.non-answer.refusal", "A refusal to answer");
    }

    /** "declined an interview request", "refused a request for comment". */
    private static @Nullable Draft turnedDown(SentenceView view, Phrases phrases, Subjects subjects, VerbGroup group) {
        int end = phrases.noun(group.to());
        Range subject = subjects.before(group);
        for (int i = group.to(); i < end; i++) {
            if (view.lower(i).matches("requests?|interviews?|comment") && subject != null) {
                return make(view, group, end, subject, List.of(), Stance.DECLINES_TO_COMMENT, "claim.non-answer.refusal", "A refusal to answer");
            }
        }
        return null;
    }

    private static boolean isComment(SentenceView view, int at) {
        for (int i = at; i < Math.min(at + 5, view.end()); i++) {
            String lower = view.lower(i);
            if (lower.matches("comments?|details?|interviewed|interview|questions?|explanation|name|names|identified|named|quoted|specifics|drawn|evidence|figures|proof|timeline|timetable|reason|reasons")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft silence(SentenceView view, Phrases phrases, ContentEnds ends, Subjects subjects, VerbGroup group, String verb) {
        boolean returned = verb.equals("return") && (view.is(group.to(), "calls") || view.is(group.to() + 1, "calls")
                || view.lower(group.to()).matches("messages|emails|requests|phone|multiple|repeated|a"));
        boolean offered = (verb.equals("provide") || verb.equals("offer") || verb.equals("give") || verb.equals("make")) && isComment(view, group.to());
        boolean silent = words.is("silence", verb) && !verb.equals("return") && !verb.equals("immediately") || returned || offered;
        boolean left = words.is("contest", verb) && view.is(group.auxiliary(), "did");
        boolean would = view.is(group.auxiliary(), "would");
        boolean withheld = would && (verb.equals("discuss") || verb.equals("disclose") || verb.equals("identify") || verb.equals("name"))
                || would && verb.equals("draw");
        Range subject = silent || left || withheld ? subjects.before(group) : null;
        if (subject == null || would && !withheld && !verb.equals("comment") && !verb.equals("say") && !verb.equals("elaborate")) {
            return null;
        }
        if (withheld) {
            Range topic = ends.from(view.is(group.to(), "on") || view.is(group.to(), "about") ? group.to() + 1 : group.to());
            return make(view, group, group.to(), subject, topic.isEmpty() ? List.of() : List.of(topic), Stance.DECLINES_TO_COMMENT,
                    "claim.non-answer.refusal", "A refusal to answer");
        }
        Stance stance = view.is(group.auxiliary(), "would") || view.is(group.auxiliary(), "does") ? Stance.DECLINES_TO_COMMENT : Stance.NO_RESPONSE;
        List<Range> content = left ? List.of(ends.from(view.is(group.to(), "that") ? group.to() + 1 : group.to())) : topic(view, phrases, ends, group.to());
        if (left && (content.getFirst().isEmpty() || view.is(group.to(), "to"))) {
            return null;
        }
        int cueEnd = returned && content.isEmpty() ? called(view, phrases, group.to()) : group.to();
        return make(view, group, cueEnd, subject, content, stance, left ? "claim.non-answer.uncontested" : "claim.non-answer.silence",
                left ? "What was said is left standing" : "No answer was given");
    }

    /** The token behind the calls or messages that were not returned; {@code at} if there are none. */
    private static int called(SentenceView view, Phrases phrases, int at) {
        int end = Math.max(at, phrases.noun(at));
        for (int i = at; i < end; i++) {
            if (view.lower(i).matches("calls?|messages?|emails?|requests?")) {
                return i + 1;
            }
        }
        return at;
    }

    /** What the answer was to be about: behind "on" or "about", or a question as a clause. */
    private static List<Range> topic(SentenceView view, Phrases phrases, ContentEnds ends, int at) {
        boolean preposition = view.is(at, "on") || view.is(at, "about") || view.is(at, "whether") || view.is(at, "regarding");
        if (preposition && !Contents.isDate(view, at + 1)) {
            Range topic = ends.from(view.is(at, "whether") ? at : at + 1);
            return topic.isEmpty() ? List.of() : List.of(topic);
        }
        boolean clause = view.is(at, "how") || view.is(at, "why") || view.is(at, "what") || view.is(at, "who") || view.is(at, "if")
                || view.is(at, "where") || view.is(at, "when") || view.is(at, "which");
        boolean questions = view.lower(at).matches("questions?") && (view.is(at + 1, "about") || view.is(at + 1, "on"))
                || phrases.noun(at) > at && !view.is(at, "to") && view.lower(at).matches("the|any|its|his|her|their|specific|further|details?");
        return clause || questions ? List.of(ends.from(at)) : List.of();
    }

    private @Nullable Draft unreachable(SentenceView view, Subjects subjects, VerbGroup group) {
        boolean reached = group.negated() && view.lower(group.head()).matches("reached|contacted|located");
        boolean available = isAvailable(view, group);
        boolean none = (view.is(group.head(), "had") || view.is(group.head(), "has") || view.is(group.head(), "have"))
                && view.is(group.to(), "no") && view.lower(group.to() + 1).matches("(immediate|further|comment).*");
        Range subject = reached || available || none ? subjects.before(group) : null;
        if (subject == null) {
            return null;
        }
        int end = group.to();
        while (none && end < view.end() && !view.lower(end).startsWith("comment")) {
            end++;
        }
        while (available && end < view.end() && !view.lower(end).endsWith("available")) {
            end++;
        }
        int cueEnd = Math.min(view.end(), none || available ? end + 1 : end);
        boolean refused = none && view.is(group.to() + 1, "comment");
        return make(view, group, cueEnd, subject, List.of(), refused ? Stance.DECLINES_TO_COMMENT : Stance.NO_RESPONSE,
                "claim.non-answer.unreachable", "Nobody was there to answer");
    }

    private static boolean isAvailable(SentenceView view, VerbGroup group) {
        for (int i = group.from(); i < Math.min(group.to() + 4, view.end()); i++) {
            boolean nobody = view.is(view.from(), "no") || view.is(view.from(), "nobody") || view.is(view.from(), "none");
            if (view.is(i, "unavailable") || view.is(i, "available") && (group.negated() || nobody)) {
                return view.is(i + 1, "for") && (view.is(i + 2, "comment") || view.is(i + 2, "interview"));
            }
        }
        return false;
    }

    /** "Neither X nor Y responded": sources and cue in parts. */
    private @Nullable Draft neither(SentenceView view, Phrases phrases, VerbGroup group) {
        for (int i = group.from() - 1; i >= view.from() && group.from() - i < 30; i--) {
            if (!view.is(i, "neither")) {
                continue;
            }
            for (int nor = i + 1; nor < group.from(); nor++) {
                String lemma = view.lexicon().lemma(view.lower(group.head()));
                boolean would = view.is(group.auxiliary(), "would") && words.is("refused", lemma);
                if (view.is(nor, "nor") && (would || words.is("reply", lemma))) {
                    Range topic = new Range(group.to(), would ? Math.max(group.to(), view.end()) : group.to());
                    return new Draft(view, List.of(new Range(i + 1, nor), new Range(nor + 1, group.from())),
                            List.of(new Range(i, i + 1), new Range(nor, nor + 1), new Range(group.from(), group.to())), topic.isEmpty() ? List.of() : List.of(topic), lemma,
                            CueClass.NONE, would ? Stance.DECLINES_TO_COMMENT : Stance.NO_RESPONSE, "claim.non-answer.neither", "'neither … nor' with a verb of answering", 0.9);
                }
            }
        }
        return null;
    }

    private static Draft make(SentenceView view, VerbGroup group, int cueEnd, Range subject, List<Range> content, Stance stance, String rule,
            String reason) {
        return new Draft(view, List.of(subject), List.of(new Range(group.from(), cueEnd)), content, view.lower(group.head()), CueClass.NONE,
                stance, rule, reason, 0.93);
    }
}

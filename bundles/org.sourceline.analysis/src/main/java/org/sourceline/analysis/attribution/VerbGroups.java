package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.VerbForm;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.tag.Tag;

/** Finds the verbs of a sentence with their auxiliaries and negations, from left to right. */
final class VerbGroups {


    private final SentenceView view;
    private final Lexicon lexicon;
    private final WordClasses sources;

    VerbGroups(SentenceView view) {
        this.view = view;
        this.lexicon = view.lexicon();
        this.sources = WordClasses.of(lexicon.language(), "sources.txt");
    }

    List<VerbGroup> find() {
        List<VerbGroup> groups = new ArrayList<>();
        int at = view.from();
        while (at < view.to()) {
            VerbGroup group = at(at);
            if (group != null) {
                groups.add(group);
                at = group.to();
            } else {
                at++;
            }
        }
        return groups;
    }

    private @Nullable VerbGroup at(int start) {
        int auxiliary = -1;
        boolean negated = false;
        boolean be = false;
        int last = -1;
        int at = start;
        int head = -1;
        while (view.has(at) && at - start < 9) {
            if (isAuxiliary(at)) {
                auxiliary = auxiliary < 0 ? at : auxiliary;
                be = view.isOf(at, "be") || view.lower(at).startsWith("'") && be;
                last = at;
            } else if (auxiliary >= 0 && isNegation(at)) {
                negated = true;
            } else if (isVerb(at, auxiliary >= 0)) {
                head = at;
                last = at;
                at++;
                break;
            } else if (!(auxiliary >= 0 && isBetween(at))) {
                break;
            }
            at++;
        }
        if (last < 0) {
            return null;
        }
        int main = head >= 0 ? head : last;
        VerbForm form = form(main, auxiliary >= 0 && main != auxiliary);
        boolean infinitive = auxiliary < 0 && start > view.from() && view.is(start - 1, "to") || auxiliary == start && view.is(start - 1, "to")
                && view.isOf(start, "auxiliary") && !form.equals(VerbForm.PAST);
        boolean passive = be && head >= 0 && form.isParticiple();
        int from = start > view.from() && view.is(start - 1, "never") ? start - 1 : start;
        int end = negatedBehind(head >= 0, last + 1);
        boolean finite = !infinitive && (auxiliary >= 0 ? !isNonFinite(auxiliary) : form.isFinite());
        return new VerbGroup(from, end, main, form, auxiliary, negated || from < start || end > last + 1, passive, infinitive, finite);
    }

    /** "has not", "was never": the negation of a verb that stands alone. */
    private int negatedBehind(boolean lexical, int at) {
        return !lexical && isNegation(at) ? at + 1 : at;
    }

    private boolean isAuxiliary(int token) {
        if (!view.isOf(token, "auxiliary") || view.name(token) != null) {
            return false;
        }
        String lower = view.lower(token);
        return switch (lower) {
            case "'s" -> view.isTag(token, Tag.AUX) && !(view.name(token - 1) != null && view.isTag(token + 1, Tag.NOUN)) || view.isOf(token - 1, "subject-pronoun") || view.is(token - 1, "that") || view.is(token - 1, "there");
            case "may", "might", "will", "can" -> !view.word(token).isCapitalised() || token == view.from();
            case "get", "gets", "got", "gotten" -> view.isTag(token, Tag.AUX);
            default -> true;
        };
    }

    private boolean isNonFinite(int token) {
        return view.is(token, "having") || view.is(token, "being") || view.is(token, "been") || view.is(token, "be");
    }

    private boolean isNegation(int token) {
        return view.is(token, "not") || view.is(token, "n't") || view.is(token, "never") || view.is(token, "nor");
    }

    private boolean isBetween(int token) {
        return view.isTag(token, Tag.ADV) || view.isOf(token, "adverb") || view.lower(token).endsWith("ly");
    }

    private boolean isVerb(int token, boolean behindAuxiliary) {
        if (!view.isWord(token) || view.name(token) != null || view.isOf(token, "determiner") || view.isOf(token, "preposition")
                && !view.is(token, "following")) {
            return false;
        }
        if (view.isOf(token - 1, "preposition") && view.isOf(token, "noun-or-verb") && lexicon.form(view.lower(token)) == VerbForm.THIRD) {
            return false;
        }
        boolean first = token == view.from() && isSourceNoun(token) && view.lower(token).endsWith("s") && !view.isHeading();
        if (first) {
            return false;
        }
        if (view.is(token + 1, "to") && view.lower(token).matches("appears?|seems?")) {
            return true;
        }
        if (isPluralPaper(token) && lexicon.form(view.lower(token + 1)) == VerbForm.BASE && isEvidence(token + 1) && !view.isOf(token - 1, "subject-pronoun")) {
            return false;
        }
        boolean tagged = view.isTag(token, Tag.VERB) || view.isTag(token, Tag.AUX);
        if (isPlural(token) || !isNeverNoun(token) && isCompound(token, behindAuxiliary)) {
            return false;
        }
        String lower = view.lower(token);
        boolean cue = !lexicon.verbs(lower).isEmpty();
        if (view.is(token - 1, "-") && view.tokens().isGlued(token) || isBeforeNoun(token)) {
            return false;
        }
        if (view.word(token).isCapitalised() && token > view.from() && !view.isHeading() && !view.isInQuotation(token - 1)) {
            return false;
        }
        boolean behindCue = lexicon.form(lower) != VerbForm.PAST && token > view.from() && !lexicon.verbs(view.lower(token - 1)).isEmpty()
                && (lower.equals("lead") || lower.equals("fellow") || !cue && form(token, false) == VerbForm.BASE && hasClauses(token - 1)) && !behindAuxiliary;
        boolean pointed = view.is(token - 1, "that") && form(token, false) == VerbForm.BASE && view.isTag(token - 2, Tag.VERB);
        VerbForm before = lexicon.form(view.lower(token - 1));
        boolean charge = view.isHeading() && lexicon.noun(lower) != null && form(token, false) == VerbForm.BASE && !lexicon.verbs(view.lower(token - 1)).isEmpty()
                && (before == VerbForm.THIRD || before == VerbForm.GERUND);
        if (behindCue || pointed || charge) {
            return false;
        }
        if (cue) {
            return tagged || isCueVerb(token, behindAuxiliary);
        }
        boolean past = lexicon.form(lower) == VerbForm.PAST && (view.isTag(token - 1, Tag.NOUN) || view.isTag(token - 1, Tag.PROPN)
                || view.isTag(token - 1, Tag.ADJ) && !view.isTag(token + 1, Tag.NOUN) || view.isOf(token - 1, "subject-pronoun"));
        if (past || behindAuxiliary && lower.endsWith("ed")) {
            return true;
        }
        return tagged && !view.isOf(token - 1, "article");
    }

    /** "saying drought had ruined it": the word behind such a verb begins a clause and is no verb itself. */
    private boolean hasClauses(int token) {
        return lexicon.verbs(view.lower(token)).stream().anyMatch(hit -> hit.verb().has("zero"));
    }

    /** "to clients": no infinitive ends so. */
    private boolean isPlural(int token) {
        String lower = view.lower(token);
        return view.is(token - 1, "to") && lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
    }

    /** A verb of saying that is no noun as well, and has something to say behind it: "the club insist he will stay". */
    private boolean isNeverNoun(int token) {
        String lower = view.lower(token);
        return !lexicon.verbs(lower).isEmpty() && !lexicon.is("noun-or-verb", lower + "s") && (view.isOf(token + 1, "subject-pronoun") || view.is(token + 1, "that"))
                || !lexicon.verbs(lower).isEmpty() && !lexicon.is("noun-or-verb", lower + "s") && view.lower(token - 1).endsWith("s");
    }

    /** "in a note", "a blog post": a bare form behind an article, or behind a noun with one, is a noun. */
    private boolean isCompound(int token, boolean behindAuxiliary) {
        VerbForm known = lexicon.form(view.lower(token));
        VerbForm form = known == null ? form(token, false) : known;
        if (behindAuxiliary || form != VerbForm.BASE) {
            return behindAuxiliary && form == VerbForm.THIRD;
        }
        boolean clause = view.is(token + 1, "that") && view.name(token - 1) != null;
        if (clause) {
            return false;
        }
        boolean noun = view.isTag(token - 1, Tag.NOUN) && !view.lower(token - 1).endsWith("s");
        if (noun && view.isTag(token, Tag.VERB) && !view.isOf(token - 2, "article")) {
            return false;
        }
        int opener = noun ? token - 2 : token - 1;
        return view.isOf(opener, "article") || view.isOf(opener, "possessive") && !view.is(opener, "her")
                || view.isTag(opener, Tag.ADJ) && view.isOf(opener - 1, "article");
    }

    /** A participle used as an adjective: "its proposed framework", "the ruling party". */
    private boolean isBeforeNoun(int token) {
        VerbForm form = lexicon.form(view.lower(token));
        if (form == VerbForm.GERUND && view.isOf(token - 1, "article") && (view.isTag(token + 1, Tag.PROPN) || view.name(token + 1) != null)) {
            return true;
        }
        boolean participle = form != null ? form.isParticiple() : view.lower(token).endsWith("ed");
        boolean owned = view.is(token - 1, "'s") && !view.isTag(token - 1, Tag.AUX) || view.isOf(token - 1, "article")
                || view.isOf(token - 1, "possessive");
        return participle && owned && (view.isTag(token + 1, Tag.NOUN) || view.isTag(token + 1, Tag.ADJ) || view.isTag(token + 1, Tag.PROPN));
    }

    /** A verb of saying that the tagger took for something else: its form or its place tells. */
    private boolean isCueVerb(int token, boolean behindAuxiliary) {
        VerbForm form = lexicon.form(view.lower(token));
        boolean nounBefore = view.isOf(token - 1, "determiner") && !view.isTag(token - 1, Tag.PRON) || view.isOf(token - 1, "possessive")
                || view.isTag(token - 1, Tag.ADJ) && !isSourceNoun(token - 1)
                || view.is(token - 1, "'s") && !behindAuxiliary || view.isOf(token - 1, "preposition");
        if (form == VerbForm.BASE && view.is(token - 1, "to") && view.isOf(token - 2, "personal")) {
            return true;
        }
        if (form != null && view.is(token - 2, "-") && view.is(token - 1, "old") && view.is(token - 3, "year")) {
            return true;
        }
        if (form == null || nounBefore) {
            return false;
        }
        boolean past = form == VerbForm.PAST || form == VerbForm.PAST_OR_PARTICIPLE || form == VerbForm.GERUND;
        if (form == VerbForm.PAST_OR_PARTICIPLE && (view.name(token - 1) != null || view.isOf(token - 1, "subject-pronoun"))) {
            return true;
        }
        if (form == VerbForm.BASE && isPluralPaper(token - 1) && isEvidence(token) && (view.isTag(token + 1, Tag.NOUN) || view.isTag(token + 1, Tag.ADJ))) {
            return true;
        }
        if (form == VerbForm.BASE && isNeverNoun(token) && (view.lower(token - 1).endsWith("s") || view.isTag(token - 1, Tag.NUM) || isSourceNoun(token - 1) || view.isOf(token + 1, "subject-pronoun"))) {
            return true;
        }
        boolean never = !lexicon.is("noun-or-verb", lexicon.noun(view.lower(token)) != null ? view.lower(token) : view.lower(token) + "s");
        if (form == VerbForm.BASE && never && lexicon.noun(view.lower(token)) == null && view.lower(token - 1).matches("police|staff|people|crew|bosses|officials|prosecutors")) {
            return true;
        }
        if (form == VerbForm.THIRD && !view.isOf(token, "noun-or-verb")) {
            return true;
        }
        boolean subject = view.name(token - 1) != null && (view.isOf(token + 1, "subject-pronoun") || view.word(Math.min(token + 1, view.to() - 1)).isCapitalised()
                || phraseBehind(token)) && !view.isTag(token, Tag.ADJ);
        if (subject) {
            return true;
        }
        boolean apart = view.isComma(token - 1) || view.is(token - 1, ")");
        boolean speech = view.isOf(token - 1, "subject-pronoun") || view.is(token + 1, "that") || view.opens(token + 1)
                || view.isComma(token + 1) && view.opens(token + 2) || apart && (view.isOf(token + 1, "personal") || view.isOf(token + 1, "article")) || callsOn(token);
        boolean end = !view.has(token + 1) || view.isComma(token + 1) || view.is(token + 1, ".") || phraseBehind(token);
        if ((form == VerbForm.THIRD || form == VerbForm.BASE) && end && isSourceNoun(token - 1)) {
            return true;
        }
        return past && !view.isTag(token, Tag.ADJ) || speech || behindAuxiliary || view.isHeading() && form == VerbForm.THIRD
                || form == VerbForm.THIRD && view.name(token - 1) != null && !view.isTag(token, Tag.NOUN);
    }

    /** "the petition calls on ministers to act": no noun is followed so. */
    private boolean callsOn(int token) {
        boolean several = view.is(token, "call") && view.lower(token - 1).endsWith("s") && !view.isOf(token - 1, "determiner");
        boolean called = (view.is(token, "calls") || several) && (view.is(token + 1, "on") || view.is(token + 1, "for") && (isSourceNoun(token - 1)
                || sources.has("organisation", view.lower(token - 1)) || view.name(token - 1) != null));
        return called && (view.isTag(token - 1, Tag.NOUN) || view.name(token - 1) != null);
    }

    private boolean phraseBehind(int token) {
        return view.name(token + 1) != null || view.has(token + 1) && view.word(token + 1).isNumber() || view.isOf(token + 1, "determiner") || view.isOf(token + 1, "personal");
    }

    /** A noun for what shows or tells: "market data shows", "the article states". */
    private boolean isSourceNoun(int token) {
        String noun = view.lower(token);
        return sources.has("data", noun) || sources.has("document", noun) || sources.has("publication", noun) || sources.has("person", noun);
    }

    /** "figures show prices fell": several documents, or data, before a verb of showing. */
    private boolean isPluralPaper(int token) {
        String noun = view.lower(token);
        return noun.endsWith("s") && (sources.has("data", noun) || sources.has("document", noun)) || noun.equals("data");
    }

    private boolean isEvidence(int token) {
        return lexicon.verbs(view.lower(token)).stream().anyMatch(hit -> hit.verb().is(CueClass.EVIDENCE));
    }

    private VerbForm form(int token, boolean behindAuxiliary) {
        String lower = view.lower(token);
        VerbForm known = lexicon.form(lower);
        if (known != null) {
            return known;
        }
        if (lower.endsWith("ing")) {
            return VerbForm.GERUND;
        }
        if (lower.endsWith("ed") && (!lower.endsWith("eed") || lower.matches("(dis)?agreed|guaranteed|freed|decreed"))) {
            return VerbForm.PAST_OR_PARTICIPLE;
        }
        if (view.isOf(token, "auxiliary")) {
            return VerbForm.PAST;
        }
        boolean third = lower.endsWith("s") && !lower.endsWith("ss");
        return third ? VerbForm.THIRD : behindAuxiliary && lower.endsWith("en") ? VerbForm.PARTICIPLE : VerbForm.BASE;
    }
}

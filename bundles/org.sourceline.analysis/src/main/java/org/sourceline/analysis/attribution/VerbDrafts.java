package org.sourceline.analysis.attribution;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** What the verbs of a sentence attribute, and to whom. */
final class VerbDrafts {

    private static final Set<String> LEADS = Set.of("appear", "appears", "appeared", "seem", "seems", "seemed",
            "purport", "purports", "purported", "goes", "went", "gone", "like", "likes", "liked", "continue", "continues", "continued");

    private final SourceNouns nouns;
    private final SentenceView view;
    private final Phrases phrases;
    private final ContentEnds ends;
    private final Contents contents;
    private final Subjects subjects;
    private final Antecedents antecedents;
    private final SetApart apart;

    VerbDrafts(SentenceParts parts) {
        this.nouns = parts.nouns();
        this.view = parts.view();
        this.phrases = parts.phrases();
        this.ends = parts.ends();
        this.contents = parts.contents();
        this.subjects = parts.subjects();
        this.antecedents = new Antecedents(parts);
        this.apart = new SetApart(parts);
    }

    /** What a verb of the sentence attributes; null if nothing. */
    @Nullable Draft draft(VerbGroup group, Verb verb) {
        int behind = behind(group, verb);
        if (behind < 0) {
            return null;
        }
        if (group.passive()) {
            return new PassiveCues(view, phrases, ends, subjects).draft(group, verb);
        }
        VerbGroup lead = group.infinitive() ? lead(group) : null;
        if (lead != null) {
            return led(lead, group, verb, behind);
        }
        if (group.infinitive() || isHypothetical(group)) {
            return null;
        }
        if (!group.isGerund() && apart.isInverted(group, verb, behind)) {
            return apart.inverted(group, verb, behind);
        }
        return withSubject(group, verb, behind);
    }

    /** The first token behind the verb and its particle; -1 if the verb stands without that. */
    private int behind(VerbGroup group, Verb verb) {
        if (verb.particle().isEmpty()) {
            return Math.max(group.head() + 1, group.to());
        }
        int behind = group.head() + 1;
        for (String word : verb.particle().split(" ")) {
            if (!view.is(behind, word)) {
                return -1;
            }
            behind++;
        }
        return behind;
    }

    private @Nullable Draft withSubject(VerbGroup group, Verb verb, int behind) {
        Range subject = group.from() > view.from() && view.is(group.from() - 1, "that") && subjects.before(group) == null
                ? antecedents.antecedent(new Range(group.from() - 1, group.from())) : antecedents.antecedent(subjects.before(group));
        VerbGroup resumed = view.isComma(behind) ? view.verb(phrases.skipAdverbs(behind + 1)) : null;
        Range bare = resumed != null && resumed.isFinite() ? subjects.bare(group) : null;
        Range close = bare == null ? subject : bare;
        Draft inserted = close == null || group.isGerund() ? null : apart.inserted(group, verb, close, behind);
        if (inserted != null) {
            return inserted;
        }
        boolean clause = view.is(behind, "that") || view.is(behind, "how") || view.is(behind, "what") || view.is(behind, "why");
        if (subject != null && !group.isGerund() && !clause && verb.has("quote") && (view.closes(subject.from() - 1)
                || view.isComma(subject.from() - 1) && view.closes(subject.from() - 2))) {
            Draft quoted = apart.parenthetical(group, verb, subject, behind);
            if (quoted != null) {
                return quoted;
            }
        }
        Contents.Found found = contents.behind(verb, behind);
        if (found != null && subject != null) {
            return standard(group, verb, subject, found);
        }
        if (subject != null && !group.isGerund()) {
            return apart.parenthetical(group, verb, subject, behind);
        }
        return null;
    }

    /** "appeared to show", "went on to say": the verb before an infinitive that says or shows. */
    private @Nullable VerbGroup lead(VerbGroup group) {
        VerbGroup lead = null;
        for (VerbGroup one : view.verbs()) {
            boolean before = one.to() == group.from() - 1 || one.to() == group.from() - 2 && view.is(one.to(), "on");
            lead = before && one.isFinite() && !one.negated()
                    && (one.passive() ? ReportedPassive.isReport(view.lower(one.head())) : LEADS.contains(view.lower(one.head()))) ? one : lead;
            if (view.lower(one.head()).matches("takes?|took|taken") && view.is(one.to(), "to") && phrases.noun(one.to() + 1) == group.from() - 1) {
                lead = one;
            }
        }
        return lead;
    }

    private @Nullable Draft led(VerbGroup lead, VerbGroup group, Verb verb, int behind) {
        if (lead.passive() && !verb.has("quote")) {
            return null;
        }
        VerbGroup whole = new VerbGroup(lead.passive() ? group.from() : lead.from(), group.to(), group.head(), lead.form(), lead.auxiliary(), false, false, false, true);
        Range subject = antecedents.antecedent(subjects.before(lead.passive() ? lead : whole));
        Contents.Found found = subject == null ? null : contents.behind(verb, behind);
        Draft draft = found == null || subject == null ? null : standard(whole, verb, subject, found);
        boolean seems = view.lower(lead.head()).matches("(appear|seem|purport).*");
        return draft != null && seems && draft.stance() == null ? draft.withStance(Stance.HEDGES) : draft;
    }

    /** "would say", "could claim", "did not say": nothing was said. */
    private boolean isHypothetical(VerbGroup group) {
        boolean modal = group.auxiliary() >= 0 && view.isOf(group.auxiliary(), "modal");
        boolean assuring = modal && view.isInQuotation(group.head()) && (view.is(group.from() - 1, "i") || view.is(group.from() - 1, "we")) && view.is(group.to(), "you");
        return assuring || group.negated() || modal && !view.is(group.auxiliary(), "can") && !view.is(group.auxiliary(), "would")
                || modal && view.is(group.auxiliary(), "would") && view.is(group.auxiliary() + 1, "have") || view.is(group.from() - 1, "to");
    }

    private @Nullable Draft standard(VerbGroup group, Verb verb, Range subject, Contents.Found found) {
        boolean evidence = nouns.isEvidence(view, subject) && verb.is(CueClass.EVIDENCE) && found.frame().cue() == CueClass.HEDGE;
        CueClass kind = evidence ? CueClass.EVIDENCE : found.frame().cue();
        boolean mind = kind == CueClass.BELIEVE && view.isInQuotation(group.head()) && view.is(subject.to() - 1, "i");
        if (mind || kind == CueClass.NONE || kind == CueClass.EVIDENCE && !nouns.isEvidence(view, subject)
                || kind == CueClass.ASSERT && subject.isEmpty()) {
            return null;
        }
        if (isAnonymity(verb, found) || isUnsaid(group)) {
            return null;
        }
        if (found.frame().has("heard") && !nouns.is("hearing", view.lower(nouns.head(view, subject)))) {
            return null;
        }
        boolean named = kind == CueClass.NAME || kind == CueClass.ACCUSE || found.pattern().equals("np");
        boolean ofPeople = kind == CueClass.DENY || kind == CueClass.CONFIRM || kind == CueClass.ENDORSE || kind == CueClass.HEDGE;
        if (named && ofPeople && nouns.isEvidence(view, subject)) {
            return null;
        }
        return VerbCues.draft(view, group, found.cueEnd(), verb, kind, List.of(subject), List.of(found.range()),
                "claim.verb." + found.pattern(), "'" + view.lower(group.head()) + "' with a subject before it and what it attributes behind it",
                found.pattern().equals("np") ? 0.7 : 0.88);
    }

    /** "asked not to be named": a condition of speaking, nothing that is said of the matter. */
    private boolean isAnonymity(Verb verb, Contents.Found found) {
        int at = found.range().from();
        return verb.lemma().equals("ask") && view.is(at, "not") && view.is(at + 2, "be")
                && view.lower(at + 3).matches("named|identified|quoted|further");
    }

    /** "stopped short of saying", "without naming": nothing was said. */
    private boolean isUnsaid(VerbGroup group) {
        return group.isGerund() && (view.is(group.from() - 1, "without") || view.is(group.from() - 2, "short") || view.is(group.from() - 2, "instead")
                || view.is(group.from() - 2, "rather") || view.is(group.from() - 1, "from"));
    }
}

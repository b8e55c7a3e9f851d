package org.sourceline.analysis.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.token.Range;

/** Claims that deny what stands before them: "an accusation that X rejects". */
final class Charges {

    private final SentenceView view;
    private final Phrases phrases;
    private final ContentEnds ends;
    private final Contents contents;

    Charges(SentenceParts parts) {
        this.view = parts.view();
        this.phrases = parts.phrases();
        this.ends = parts.ends();
        this.contents = parts.contents();
    }

    /** "an accusation X rejects": the object stands before the subject. */
    @Nullable Draft charge(VerbGroup group, Verb verb, Range subject, int behind) {
        boolean as = view.is(behind, "as");
        boolean free = as || behind >= view.end() || view.isComma(behind) || view.isDash(behind);
        if (!verb.is(CueClass.DENY) || !free) {
            return null;
        }
        if (view.is(subject.from() - 1, "which") && view.isComma(subject.from() - 2) && !as) {
            return VerbCues.draft(view, group, behind, verb, CueClass.DENY, List.of(subject), List.of(saidBefore(subject.from() - 2)), "claim.verb.charge",
                    "What was said before, and who denies it", 0.8);
        }
        int from = view.isOf(subject.from(), "subject-pronoun") ? Math.max(view.from(), subject.from() - 3) : subject.from();
        for (int i = from; i < group.from(); i++) {
            boolean charge = view.isOf(i, "article") && view.lexicon().noun(view.lower(i + 1)) != null;
            if (charge && phrases.noun(i + 2) > i + 2) {
                Range words = new Range(i, i + 2);
                Range source = new Range(Math.max(words.to(), subject.from()), group.from());
                return VerbCues.draft(view, group, behind, verb, CueClass.DENY, List.of(source), as ? List.of(words, ends.from(behind)) : List.of(words),
                        "claim.verb.charge", "A charge, and who denies it", 0.85);
            }
        }
        return null;
    }

    /** "The union accused the firm of lying, which …": what the last cue before the comma attributes, or all of the clause. */
    private Range saidBefore(int comma) {
        int from = view.from();
        for (VerbGroup one : view.verbs()) {
            for (Lexicon.VerbHit hit : one.to() <= comma ? view.lexicon().verbs(view.lower(one.head())) : List.<Lexicon.VerbHit>of()) {
                Contents.Found said = contents.behind(hit.verb(), one.to());
                from = said == null || said.range().from() >= comma ? from : said.range().from();
            }
        }
        return new Range(from, comma);
    }
}

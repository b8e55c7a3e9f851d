package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Verb;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** Claims whose cue is a verb: "X said that", "…, said X", "X told Y", "X accused Y of", "called it a lie". */
final class VerbCues implements CueFinder {

    private final SourceNouns nouns;

    VerbCues(SourceNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Draft> find(SentenceView view) {
        VerbDrafts work = new VerbDrafts(SentenceParts.of(nouns, view));
        List<Draft> drafts = new ArrayList<>();
        for (VerbGroup group : view.verbs()) {
            if (ReportedPassive.isHearing(view, group)) {
                continue;
            }
            for (Lexicon.VerbHit hit : view.lexicon().verbs(view.lower(group.head()))) {
                Draft draft = work.draft(group, hit.verb());
                if (draft != null) {
                    drafts.add(draft);
                    break;
                }
            }
        }
        return drafts;
    }

    /** The draft of a claim whose cue begins with a group of verbs. */
    static Draft draft(SentenceView view, VerbGroup group, int cueEnd, Verb verb, CueClass kind, List<Range> source, List<Range> content, String rule,
            String reason, double confidence) {
        return new Draft(view, source, List.of(new Range(group.from(), cueEnd)), content, verb.lemma(), kind, fixed(kind), rule, reason, confidence);
    }

    /** The stance that a class of cues fixes; null where the content has a say. */
    static @Nullable Stance fixed(CueClass kind) {
        return switch (kind) {
            case DENY -> Stance.DENIES;
            case CONFIRM, ENDORSE -> Stance.CONFIRMS;
            case ASK -> Stance.QUESTIONS;
            case REQUEST -> Stance.REQUESTS;
            case HEDGE -> Stance.HEDGES;
            default -> null;
        };
    }
}

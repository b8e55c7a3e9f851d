package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;

/** "X reported that …, citing Y": what X says rests on Y, so that the same words are also claimed by Y. */
final class Citations {

    private Citations() {
    }

    /** The claims of those who are cited in a sentence by the claims that were found in it. */
    static List<Draft> of(SentenceView view, List<Draft> found) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = view.from() + 1; i + 1 < view.end(); i++) {
            boolean cites = view.is(i, "citing") || view.is(i, "quoting");
            Draft citing = cites && view.isComma(i - 1) ? citing(found, i) : null;
            if (citing != null) {
                Phrases phrases = new Phrases(view);
                Range source = new SourcePhrases(view, phrases, new ContentEnds(view, phrases)).speaker(i + 1);
                if (!source.isEmpty()) {
                    drafts.add(new Draft(view, List.of(source), List.of(new Range(i, i + 1)), citing.content(), "cite", CueClass.ASSERT, null,
                            "claim.citing", "'" + view.lower(i) + "' names whom the speaker relies on", 0.8));
                }
            }
        }
        return drafts;
    }

    /** The claim before, or the one of which these words tell the source: "State radio, quoting a clerk, said". */
    private static @Nullable Draft citing(List<Draft> found, int at) {
        return found.stream().filter(draft -> draft.kind() == CueClass.ASSERT && draft.source().stream().anyMatch(source -> source.from() < at && at < source.to())
                && !draft.content().isEmpty()).findFirst().orElseGet(() -> last(found, at));
    }

    /** "the paper reported, citing a clerk, that …": cited between the cue and what is said. */
    private static boolean isBroken(Draft draft, int at) {
        return !draft.cue().isEmpty() && draft.cue().getLast().to() + 1 == at && draft.content().getFirst().from() > at;
    }

    private static @Nullable Draft last(List<Draft> found, int before) {
        Draft last = null;
        for (Draft draft : found) {
            boolean ends = !draft.content().isEmpty() && (draft.content().getLast().to() <= before || isBroken(draft, before));
            if (ends && draft.kind() == CueClass.ASSERT && draft.cue().getFirst().to() <= before) {
                last = draft;
            }
        }
        return last;
    }
}

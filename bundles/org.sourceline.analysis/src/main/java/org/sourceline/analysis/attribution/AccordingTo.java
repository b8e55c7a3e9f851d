package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;

/** "According to X, …", "…, according to X", "…, according to X, …"; "in the words of X" likewise. */
final class AccordingTo implements CueFinder {

    @Override
    public List<Draft> find(SentenceView view) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = view.from(); i + 2 < view.to(); i++) {
            if (view.is(i, "according") && view.is(i + 1, "to")) {
                Draft draft = draft(view, i);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static @Nullable Draft draft(SentenceView view, int at) {
        Phrases phrases = new Phrases(view);
        ContentEnds ends = new ContentEnds(view, phrases);
        Range source = new SourcePhrases(view, phrases, ends).accordedTo(at + 2);
        if (source.isEmpty()) {
            return null;
        }
        List<Range> content = new ArrayList<>();
        int before = at;
        while (before > view.from() && (view.isComma(before - 1) || view.isDash(before - 1))) {
            before--;
        }
        int start = start(view, before);
        if (before > start) {
            content.add(new Range(start, before));
        }
        int behind = source.to();
        if (behind < view.end() && (view.isComma(behind) || view.isDash(behind)) && !ends.isParticipleCue(behind + 1)
                && !startsClaim(view, phrases, behind + 1)) {
            Range rest = ends.from(behind + 1);
            if (!rest.isEmpty()) {
                content.add(rest);
            }
        }
        return content.isEmpty() ? null : new Draft(view, List.of(source), List.of(new Range(at, at + 2)), content, "according",
                CueClass.ASSERT, null, "claim.according-to", "'according to' with a source behind it", 0.92);
    }

    /** Behind "said that" and the like, what is accorded begins there; else with the sentence. */
    private static int start(SentenceView view, int end) {
        for (int i = end - 1; i > view.from(); i--) {
            if (view.is(i, ";")) {
                return i + 1;
            }
        }
        return view.from();
    }

    private static boolean startsClaim(SentenceView view, Phrases phrases, int at) {
        boolean turn = view.is(at, "though") || view.is(at, "although") || view.is(at, "but") || view.is(at, "while");
        if (!turn) {
            return false;
        }
        VerbGroup verb = view.verb(phrases.skipAdverbs(phrases.complex(at + 1)));
        return verb != null && !view.lexicon().verbs(view.lower(verb.head())).isEmpty();
    }
}

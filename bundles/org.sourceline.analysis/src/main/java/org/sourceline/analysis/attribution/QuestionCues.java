package org.sourceline.analysis.attribution;

import java.util.List;

import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** A question put as a clause at the head of a sentence: "Asked whether it would, the firm said …". */
final class QuestionCues implements CueFinder {

    @Override
    public List<Draft> find(SentenceView view) {
        int at = view.is(view.from(), "when") ? view.from() + 1 : view.from();
        int by = at + 1;
        if (view.is(by, "by")) {
            Phrases phrases = new Phrases(view);
            by = new SourcePhrases(view, phrases, new ContentEnds(view, phrases)).speaker(at + 2).to();
            by += view.isComma(by) ? 1 : 0;
        }
        int start = by;
        boolean clause = view.is(start, "whether") || view.is(start, "if") || view.is(start, "why") || view.is(start, "how")
                || view.is(start, "what") || view.is(start, "who");
        if (!view.is(at, "asked") || !clause) {
            return List.of();
        }
        for (int i = start + 1; i < view.end(); i++) {
            if (view.isComma(i)) {
                return List.of(new Draft(view, asker(view, at, start), List.of(new Range(at, at + 1)), List.of(new Range(start, i)), "ask", CueClass.ASK,
                        Stance.QUESTIONS, "claim.question", "A question as a clause before the answer", 0.9));
            }
        }
        return List.of();
    }

    /** Who is named behind "by". */
    private static List<Range> asker(SentenceView view, int at, int start) {
        int end = view.isComma(start - 1) ? start - 1 : start;
        return end > at + 2 ? List.of(new Range(at + 2, end)) : List.of();
    }
}

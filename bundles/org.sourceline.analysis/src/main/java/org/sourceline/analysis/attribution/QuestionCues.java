package org.sourceline.analysis.attribution;

import java.util.List;
import java.util.Set;

import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/** A question put as a clause at the head of a sentence: "Asked whether it would, the firm said …". */
final class QuestionCues implements CueFinder {

    private static final Set<String> ASKED = Set.of("asked", "pressed", "quizzed", "questioned", "challenged");

    @Override
    public List<Draft> find(SentenceView view) {
        int at = view.is(view.from(), "when") ? view.from() + 1 : view.from();
        int by = at + 1;
        if (view.is(by, "by")) {
            Phrases phrases = new Phrases(view);
            by = new SourcePhrases(view, phrases, new ContentEnds(view, phrases)).speaker(at + 2).to();
            by += view.isComma(by) ? 1 : 0;
        }
        int start = behindPreposition(view, by);
        boolean clause = view.is(start, "whether") || view.is(start, "if") || view.is(start, "why") || view.is(start, "how")
                || view.is(start, "what") || view.is(start, "who");
        if (!ASKED.contains(view.lower(at)) || !clause) {
            return List.of();
        }
        for (int i = start + 1; i < view.end(); i++) {
            if (view.isComma(i)) {
                return List.of(new Draft(view, asker(view, at, by), List.of(new Range(at, at + 1)), List.of(new Range(start, i)), "ask", CueClass.ASK,
                        Stance.QUESTIONS, "claim.question", "A question as a clause before the answer", 0.9));
            }
        }
        return List.of();
    }

    /** "pressed on whether", "asked as to why". */
    private static int behindPreposition(SentenceView view, int at) {
        if (view.is(at, "as") && view.is(at + 1, "to")) {
            return at + 2;
        }
        return view.is(at, "on") || view.is(at, "about") ? at + 1 : at;
    }

    /** Who is named behind "by". */
    private static List<Range> asker(SentenceView view, int at, int start) {
        int end = view.isComma(start - 1) ? start - 1 : start;
        return end > at + 2 ? List.of(new Range(at + 2, end)) : List.of();
    }
}

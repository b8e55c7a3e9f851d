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
        boolean clause = view.is(at + 1, "whether") || view.is(at + 1, "if") || view.is(at + 1, "why") || view.is(at + 1, "how")
                || view.is(at + 1, "what") || view.is(at + 1, "who");
        if (!view.is(at, "asked") || !clause) {
            return List.of();
        }
        for (int i = at + 2; i < view.end(); i++) {
            if (view.isComma(i)) {
                return List.of(new Draft(view, List.of(), List.of(new Range(at, at + 1)), List.of(new Range(at + 1, i)), "ask", CueClass.ASK,
                        Stance.QUESTIONS, "claim.question", "A question as a clause before the answer", 0.9));
            }
        }
        return List.of();
    }
}

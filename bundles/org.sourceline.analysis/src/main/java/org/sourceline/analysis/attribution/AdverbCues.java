package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;

/** "allegedly" and its like: what the verb behind them says is somebody's claim. */
final class AdverbCues implements CueFinder {

    private static final Set<String> ADVERBS = Set.of("allegedly", "reportedly", "supposedly", "purportedly");

    @Override
    public List<Draft> find(SentenceView view) {
        Phrases phrases = new Phrases(view);
        ContentEnds ends = new ContentEnds(view, phrases);
        Subjects subjects = new Subjects(view, phrases);
        List<Draft> drafts = new ArrayList<>();
        for (int i = view.from(); i + 1 < view.to(); i++) {
            if (ADVERBS.contains(view.lower(i))) {
                Draft draft = draft(view, ends, subjects, i);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static @Nullable Draft draft(SentenceView view, ContentEnds ends, Subjects subjects, int at) {
        Range content = ends.from(at + 1);
        if (content.isEmpty()) {
            return null;
        }
        Range source = view.is(at - 1, "for") ? accuser(view, subjects, at) : null;
        return new Draft(view, source == null ? List.of() : List.of(source), List.of(new Range(at, at + 1)), List.of(content), view.lower(at),
                CueClass.ASSERT, null, "claim.adverb", "'" + view.lower(at) + "' marks a claim", 0.7);
    }

    /** "X fined it for allegedly …": X holds the allegation. */
    private static @Nullable Range accuser(SentenceView view, Subjects subjects, int at) {
        VerbGroup last = null;
        for (VerbGroup group : view.verbs()) {
            if (group.to() <= at && group.isFinite() && !group.passive()) {
                last = group;
            }
        }
        return last == null ? null : subjects.before(last);
    }
}

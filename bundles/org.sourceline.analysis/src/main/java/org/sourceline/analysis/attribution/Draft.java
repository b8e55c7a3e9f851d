package org.sourceline.analysis.attribution;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.Stance;

/**
 * A claim as the words of one sentence give it, before it is known who the source is.
 *
 * @param cue the words that attribute, in the order of the text
 * @param lemma the base form of the word that attributes
 * @param kind what that word does with the content
 * @param stance the stance that the cue itself fixes; null where the content has to tell
 * @param rule the id of the rule
 * @param reason why it fired, in words
 * @param confidence the share of such claims that is right
 */
record Draft(SentenceView view, List<Range> source, List<Range> cue, List<Range> content, String lemma, CueClass kind,
        @Nullable Stance stance, String rule, String reason, double confidence) {

    Draft {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The first token of the claim. */
    int start() {
        return content.isEmpty() ? cue.isEmpty() ? view.from() : cue.getFirst().from() : content.getFirst().from();
    }

    Draft withContent(List<Range> value) {
        return new Draft(view, source, cue, value, lemma, kind, stance, rule, reason, confidence);
    }

    Draft withStance(Stance value) {
        return new Draft(view, source, cue, content, lemma, kind, value, rule, reason, confidence);
    }
}

package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;

/**
 * Headlines that name a speaker by a mark alone: "Mayor: 'We had no choice'", "Dozens hurt in blast - police". There are no words that
 * attribute, so the claim has no cue.
 */
final class HeadlineSpeakers implements CueFinder {

    /** The most tokens that a speaker at the end of a headline has. */
    private static final int SHORT = 4;

    private final SourceNouns nouns;

    HeadlineSpeakers(SourceNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public List<Draft> find(SentenceView view) {
        List<Draft> drafts = new ArrayList<>();
        if (view.isHeading()) {
            for (int i = view.from() + 1; i + 1 < view.to(); i++) {
                Draft draft = view.is(i, ":") ? quoted(view, i) : null;
                draft = draft == null && (view.isDash(i) || view.is(i, ":")) ? behind(view, i) : draft;
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    /** "Mayor: 'We had no choice'". */
    private @Nullable Draft quoted(SentenceView view, int colon) {
        Quotation quotation = view.quotation(colon + 1);
        Range source = source(view, view.from(), colon);
        if (source == null || quotation == null || quotation.open() != colon + 1 || view.verbs().stream().anyMatch(verb -> verb.to() <= colon)) {
            return null;
        }
        return draft(view, source, new Range(colon + 1, Math.min(view.to(), quotation.close() + 1)));
    }

    /** "Dozens hurt in blast - police". */
    private @Nullable Draft behind(SentenceView view, int mark) {
        Range source = view.end() - mark - 1 <= SHORT ? source(view, mark + 1, view.end()) : null;
        boolean clause = view.verbs().stream().anyMatch(verb -> verb.to() <= mark) || view.closes(mark - 1);
        return source == null || !clause ? null : draft(view, source, new Range(view.from(), mark));
    }

    /** The words as a speaker: a name, or a noun for one, and nothing else. */
    private @Nullable Range source(SentenceView view, int from, int to) {
        Phrases phrases = new Phrases(view);
        if (from >= to || view.isInQuotation(from) || phrases.complex(from) != to) {
            return null;
        }
        Range range = new Range(from, to);
        int head = nouns.head(view, range);
        String noun = view.lower(head);
        boolean speaks = view.name(head) != null || nouns.is("person", noun) || nouns.is("organisation", noun) || nouns.is("document", noun)
                || nouns.is("publication", noun) || nouns.is("data", noun) || nouns.is("spokesperson", noun);
        return speaks ? range : null;
    }

    private static Draft draft(SentenceView view, Range source, Range content) {
        return new Draft(view, List.of(source), List.of(), List.of(content), "say", CueClass.ASSERT, null, "claim.heading",
                "A headline that sets its speaker apart by a mark", 0.8);
    }
}

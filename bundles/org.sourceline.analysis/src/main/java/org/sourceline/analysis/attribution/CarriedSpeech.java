package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.token.Quotation;
import org.sourceline.analysis.token.Range;

/** Speech that goes on in the next sentence without a cue of its own: that sentence becomes a further part of the claim. */
final class CarriedSpeech {

    private final List<Draft> drafts;
    private @Nullable SentenceView before;
    private int speaking = -1;
    private final List<Range> carried = new ArrayList<>();

    /** @param drafts where the claims are collected */
    CarriedSpeech(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Takes the claims of the next sentence. */
    void add(SentenceView view, List<Draft> here) {
        boolean attributed = here.stream().anyMatch(draft -> !draft.rule().startsWith("claim.noun") && !draft.rule().equals("claim.adverb"));
        if (speaking >= 0 && (!attributed || isQuotedWhole(view)) && goesOn(view)) {
            carried.add(new Range(view.from(), end(view)));
            drafts.addAll(here);
            before = view;
            return;
        }
        finish();
        drafts.addAll(here);
        if (attributed || speaking >= 0 && !here.isEmpty()) {
            speaking = -1;
            boolean quoted = false;
            for (int i = drafts.size() - here.size(); i < drafts.size(); i++) {
                boolean quotes = isSpeech(drafts.get(i)) && isQuoted(drafts.get(i));
                speaking = isSpeech(drafts.get(i)) && (quotes || !quoted) ? i : speaking;
                quoted |= quotes;
            }
        } else {
            speaking = -1;
        }
        before = view;
    }

    /** Gives the speech that went on its further parts; to be called once more behind the last sentence. */
    void finish() {
        if (!carried.isEmpty()) {
            Draft speech = drafts.get(speaking);
            List<Range> content = new ArrayList<>(speech.content());
            content.addAll(carried);
            drafts.set(speaking, speech.withContent(content));
            carried.clear();
        }
    }

    private static boolean isSpeech(Draft draft) {
        return draft.kind() == CueClass.ASSERT && !draft.content().isEmpty() && draft.rule().startsWith("claim.verb");
    }

    /** Whether what was said stands in quotation marks from its first word: a quotation behind it goes on with that. */
    private static boolean isQuoted(Draft draft) {
        return draft.view().opens(draft.content().getFirst().from());
    }

    private boolean goesOn(SentenceView view) {
        SentenceView last = before;
        if (last == null) {
            return false;
        }
        boolean sameBlock = last.sentence().block() == view.sentence().block();
        Quotation open = last.quotation(last.to() - 1);
        boolean unclosed = open != null && !open.closed() && last.sentence().block() + 1 == view.sentence().block();
        if (isQuotedWhole(view)) {
            return sameBlock || unclosed;
        }
        boolean linked = view.isOf(view.from(), "conjunction") || view.isOf(view.from(), "subject-pronoun") || view.is(view.from(), "however");
        return sameBlock && linked && hasQuotation(view);
    }

    /** Whether the sentence is a quotation from its first word to its last; what it reports itself is told by the same speaker. */
    private static boolean isQuotedWhole(SentenceView view) {
        Quotation first = view.quotation(view.from());
        return first != null && first.open() == view.from() && first.close() >= view.end() - 1 && view.end() - view.from() > 3;
    }

    /** Whether words of some length stand in quotation marks, as speech that is quoted in part. */
    private static boolean hasQuotation(SentenceView view) {
        for (int i = view.from(); i < view.to(); i++) {
            Quotation quotation = view.quotation(i);
            if (quotation != null && quotation.open() == i) {
                return quotation.closed() && quotation.size() >= 6;
            }
        }
        return false;
    }

    private static int end(SentenceView view) {
        return Math.max(view.end(), view.from() + 1);
    }
}

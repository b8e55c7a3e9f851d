package org.sourceline.analysis.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.token.Range;

/** How a statement was made, where the text says so: in a letter, on the phone, before a court. */
final class Media {

    private static final Set<String> IN = Set.of("in", "on", "via", "by", "during", "at", "through", "over");
    /** How far behind the cue the medium is looked for, in tokens. */
    private static final int REACH = 9;

    private final Map<String, String> byNoun = new HashMap<>();
    private final Map<String, String> byVerb = new HashMap<>();

    Media(Language language) {
        read(language, "medium", byNoun);
        read(language, "medium-verb", byVerb);
    }

    private static void read(Language language, String section, Map<String, String> map) {
        for (String entry : WordClasses.of(language, "sources.txt").words(section)) {
            int equals = entry.indexOf('=');
            map.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
    }

    /** The medium of a claim, or null if the text does not tell. */
    @Nullable String of(Draft draft) {
        if (draft.cue().isEmpty()) {
            return null;
        }
        SentenceView view = draft.view();
        String verb = byVerb.get(draft.lemma());
        if (verb != null) {
            return verb;
        }
        String told = told(view, draft.cue().getFirst());
        if (told != null) {
            return told;
        }
        Range cue = draft.cue().getLast();
        String behind = phrase(view, cue.to(), Math.min(view.end(), cue.to() + REACH));
        return behind != null ? behind : phrase(view, view.from(), Math.min(draft.cue().getFirst().from(), view.from() + REACH));
    }

    /** "told the court", "told jurors". */
    private @Nullable String told(SentenceView view, Range cue) {
        for (int i = cue.from() + 1; i < cue.to(); i++) {
            String medium = byNoun.get("told " + view.lower(i));
            if (medium != null) {
                return medium;
            }
        }
        return null;
    }

    /** The noun of a medium behind a preposition; the words in between may tell more of it, "in a 12-page letter". */
    private @Nullable String phrase(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!IN.contains(view.lower(i)) || view.isInQuotation(i)) {
                if (view.is(i, "that") || view.opens(i)) {
                    return null;
                }
                continue;
            }
            String medium = noun(view, i + 1, Math.min(to, i + 6));
            if (medium != null) {
                return medium;
            }
        }
        return null;
    }

    private @Nullable String noun(SentenceView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.isComma(i) || view.is(i, "that") || view.isDate(i) || view.isOf(i, "preposition") || view.isFiniteVerb(i)) {
                return null;
            }
            String two = byNoun.get(view.lower(i) + " " + view.lower(i + 1));
            String one = byNoun.get(view.lower(i));
            if (two != null || one != null) {
                return two != null ? two : one;
            }
        }
        return null;
    }

    /** The medium that a document is: the head noun of a source as "the messages". */
    @Nullable String ofDocument(String noun) {
        return byNoun.get(noun);
    }
}

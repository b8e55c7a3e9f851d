package org.sourceline.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.CueClass;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Stems;
import org.sourceline.analysis.tag.Tag;
import org.sourceline.analysis.token.Range;

/**
 * Denials in other words than those of denying: "There was no meeting", "It never happened", "No such deal exists". Who says that something does not
 * exist denies it only if somebody else, or the article, has put it before; a pronoun always stands for what was put.
 */
final class Rebuttals {

    /** How far before the sentence what it rejects may be put, in tokens. */
    private static final int REACH = 160;
    /** How many claims back the one that is answered is sought. */
    private static final int CLAIMS = 8;
    private static final Set<String> POINTING = Set.of("it", "that", "this");
    private static final Set<String> POINTED = Set.of("it", "that", "this", "these", "those", "them");
    private static final Set<String> HAPPEN = Set.of("happen", "occur", "exist");
    private static final Set<String> TRUE = Set.of("true", "so", "correct", "accurate", "right");
    /** What is said not to be there without anybody having said that it is: "there is no doubt", "there was no time". */
    private static final Set<String> NO_MATTER = Set.of("doubt", "question", "time", "need", "reason", "way", "choice", "point", "evidence",
            "sign", "hurry", "guarantee", "comment", "word", "one", "place", "room", "chance", "alternative", "excuse", "hope", "use", "sense", "rush",
            "limit", "end", "indication", "information", "news", "change", "difference", "shortage", "lack", "answer", "record");

    private final Stems stems;
    private final List<Draft> drafts;
    private final List<Speaker> speakers;

    /**
     * @param drafts all claims, in the order of the text
     * @param speakers whom they come from; as far as they are known yet
     */
    Rebuttals(Stems stems, List<Draft> drafts, List<Speaker> speakers) {
        this.stems = stems;
        this.drafts = drafts;
        this.speakers = speakers;
    }

    /** Whether a claim, whose speaker is known, rejects what was put before. */
    boolean isRebuttal(int index) {
        Draft draft = drafts.get(index);
        if (draft.kind() != CueClass.ASSERT || draft.source().isEmpty() || draft.content().isEmpty()) {
            return false;
        }
        int start = start(draft);
        String matter = absent(draft.view(), start);
        return isPointedAt(draft.view(), start) || matter != null && isPut(matter, index);
    }

    /** The claim of somebody else that a denial answers by pointing at it or by naming what it speaks of; null if there is none. */
    @Nullable Integer answered(int index) {
        Draft draft = drafts.get(index);
        if (draft.content().isEmpty()) {
            return null;
        }
        String matter = absent(draft.view(), start(draft));
        if (matter == null && !isOfThat(draft.view(), start(draft)) && !isPointedAt(draft.view(), start(draft))) {
            return null;
        }
        for (int i = index - 1; i >= Math.max(0, index - CLAIMS); i--) {
            Draft other = drafts.get(i);
            boolean said = !other.content().isEmpty() && (other.kind() == CueClass.ASSERT || other.kind() == CueClass.ACCUSE || other.kind() == CueClass.EVIDENCE);
            boolean near = draft.view().sentence().block() - other.view().sentence().block() <= 1;
            if (said && !isOf(i, index) && (matter == null ? near : other.content().stream().anyMatch(range -> holds(draft, range, matter)))) {
                return i;
            }
        }
        return null;
    }

    /** "That's not true", "this is a lie": "it" may be anything. */
    private static boolean isOfThat(SentenceView view, int start) {
        VerbGroup verb = view.verb(start + 1);
        return (view.is(start, "that") || view.is(start, "this")) && verb != null && view.isOf(verb.head(), "be");
    }

    private static int start(Draft draft) {
        int start = draft.content().getFirst().from();
        return draft.view().has(start) && draft.view().word(start).isQuote() ? start + 1 : start;
    }

    /** "It never happened", "that did not take place", "none of this is true", "no such meeting was held", "nothing of the kind". */
    private static boolean isPointedAt(SentenceView view, int start) {
        if (view.is(start, "no") && view.is(start + 1, "such")) {
            return view.isWord(start + 2) && !view.is(start + 2, "luck");
        }
        if (view.is(start, "nothing") && view.is(start + 1, "of") && view.is(start + 2, "the")) {
            return view.is(start + 3, "kind") || view.is(start + 3, "sort");
        }
        boolean none = view.is(start, "none") && view.is(start + 1, "of") && POINTED.contains(view.lower(start + 2));
        VerbGroup verb = view.verb(none ? start + 3 : start + 1);
        if (verb == null || !none && !POINTING.contains(view.lower(start))) {
            return false;
        }
        boolean negated = none ^ (verb.negated() || isNever(view, verb));
        return negated && (isHappening(view, verb) || none && view.isOf(verb.head(), "be") && TRUE.contains(view.lower(verb.to())));
    }

    private static boolean isHappening(SentenceView view, VerbGroup verb) {
        String lemma = lemma(view, verb.head());
        return HAPPEN.contains(lemma) || lemma.equals("take") && view.is(verb.to(), "place");
    }

    private static String lemma(SentenceView view, int token) {
        Lexicon lexicon = view.lexicon();
        String word = view.lower(token);
        String lemma = lexicon.lemma(word);
        return HAPPEN.contains(lemma) ? lemma : HAPPEN.stream().filter(verb -> word.startsWith(verb)).findFirst().orElse(lemma);
    }

    private static boolean isNever(SentenceView view, VerbGroup verb) {
        return view.is(verb.from() - 1, "never") || view.is(verb.from(), "never") || view.is(verb.from() + 1, "never");
    }

    /** The word for what is said not to be there: "there was no secret repair"; null where nothing is. */
    private static @Nullable String absent(SentenceView view, int start) {
        if (!view.is(start, "there")) {
            return null;
        }
        boolean negated = false;
        for (int i = start + 1; i < start + 6; i++) {
            negated |= view.isOf(i, "negation") || view.is(i, "never");
            if (view.is(i, "no") || view.is(i, "any") && negated) {
                String noun = noun(view, i + 1);
                return noun == null || NO_MATTER.contains(noun) ? null : noun;
            }
            if (!view.isOf(i, "auxiliary") && !view.isOf(i, "negation") && !view.isOf(i, "adverb") && !view.is(i, "never")) {
                return null;
            }
        }
        return null;
    }

    /** The last word of a phrase that begins at a token, before a preposition, a verb or a mark. */
    private static @Nullable String noun(SentenceView view, int from) {
        int to = from;
        while (view.isWord(to) && !view.isOf(to, "preposition") && !view.isOf(to, "conjunction") && !view.isOf(to, "relative")
                && !view.isOf(to, "adverb") && !view.isTag(to, Tag.ADV) && (to == from || !view.isFiniteVerb(to))) {
            to++;
        }
        return to == from ? null : view.lower(to - 1);
    }

    /** Whether the words before the sentence, other than the speaker's own, speak of the matter. */
    private boolean isPut(String matter, int index) {
        Draft draft = drafts.get(index);
        List<Range> own = new ArrayList<>();
        for (int i = Math.max(0, index - CLAIMS); i <= index; i++) {
            if (isOf(i, index)) {
                own.addAll(drafts.get(i).content());
            }
        }
        String stem = stem(draft, matter);
        int to = Math.min(draft.view().from(), start(draft));
        for (int token = Math.max(0, to - REACH); token < to; token++) {
            int at = token;
            if (stem(draft, draft.view().tokens().lower(token)).equals(stem) && own.stream().noneMatch(range -> range.from() <= at && at < range.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Draft draft, Range range, String matter) {
        String stem = stem(draft, matter);
        for (int token = range.from(); token < range.to(); token++) {
            if (stem(draft, draft.view().tokens().lower(token)).equals(stem)) {
                return true;
            }
        }
        return false;
    }

    private String stem(Draft draft, String word) {
        return stems.of(draft.view().lexicon().lemma(word));
    }

    private boolean isOf(int other, int index) {
        return other == index || speakers.get(other).isSame(speakers.get(index));
    }
}

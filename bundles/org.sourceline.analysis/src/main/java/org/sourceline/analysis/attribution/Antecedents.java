package org.sourceline.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;

/** For whom or what "who", "which" and "that" stand before a verb. */
final class Antecedents {

    private final SourceNouns nouns;
    private final SentenceView view;
    private final Phrases phrases;
    private final Subjects subjects;

    Antecedents(SentenceParts parts) {
        this.nouns = parts.nouns();
        this.view = parts.view();
        this.phrases = parts.phrases();
        this.subjects = parts.subjects();
    }

    /** The words for a person or thing that "who" or "which" stands for. */
    @Nullable Range antecedent(@Nullable Range subject) {
        boolean relative = subject != null && subject.size() == 1 && (view.is(subject.from(), "who") || view.is(subject.from(), "which")
                || view.is(subject.from(), "that"));
        if (subject == null || !relative) {
            return subject;
        }
        int end = view.isComma(subject.from() - 1) ? subject.from() - 1 : subject.from();
        Range near = nounBefore(end);
        if (near == null) {
            return null;
        }
        return view.is(subject.from(), "who") ? subjects.extended(new Range(personBefore(near), end)) : near;
    }

    private @Nullable Range nounBefore(int end) {
        for (int i = end - 1; i >= view.from() && end - i < 12; i--) {
            NameMention name = view.name(i);
            if (phrases.noun(i) == end && (name == null || name.from() == i) && phrases.noun(i - 1) != end) {
                return new Range(i, end);
            }
        }
        return null;
    }

    /** "people familiar with the matter, who": where the last phrase is nobody, the phrase that it hangs on. */
    private int personBefore(Range near) {
        int from = near.from();
        int to = near.to();
        for (int steps = 0; steps < 4 && !isPerson(from, to) && view.isOf(from - 1, "preposition"); steps++) {
            Range before = nounBefore(from - 1);
            if (before == null) {
                return near.from();
            }
            from = before.from();
            to = before.to();
        }
        return isPerson(from, to) ? from : near.from();
    }

    private boolean isPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            NameMention name = view.name(i);
            boolean body = name != null && name.entity().kind() != EntityKind.PLACE;
            if (body || nouns.is("person", view.lower(i)) || nouns.is("spokesperson", view.lower(i)) || nouns.is("organisation", view.lower(i))) {
                return true;
            }
        }
        return false;
    }
}

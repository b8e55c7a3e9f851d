package org.sourceline.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;

/** Names and posts that stand beside each other: "Jane Roe, a lawyer" is one phrase, and so is "X, Y and Z". */
final class Apposed {

    private final SentenceView view;
    private final Phrases phrases;
    private final PhraseBefore preceding;

    Apposed(SentenceView view, Phrases phrases, PhraseBefore preceding) {
        this.view = view;
        this.phrases = phrases;
        this.preceding = preceding;
    }

    /** "Jane Roe, a lawyer" where "a lawyer" stands at the verb: the name before the comma belongs to it. */
    @Nullable Range extended(@Nullable Range noun) {
        Range listed = noun == null ? null : listed(noun);
        if (listed != null) {
            return listed;
        }
        if (noun == null || !view.isComma(noun.from() - 1) || !view.isOf(noun.from(), "article") && view.name(noun.from()) == null && !isTitled(noun)) {
            return noun;
        }
        Range whole = preceding.phrase(noun.from() - 1);
        Range before = whole == null && isTitledOrNamed(noun) ? nearest(noun.from() - 1) : whole;
        VerbGroup first = before == null ? null : view.verb(before.from());
        boolean named = isTitledOrNamed(noun);
        boolean apposed = before != null && (first == null || !first.isGerund()) && before.size() <= 14 && !hasClause(before)
                && isNamed(before) != named && (isNamed(before) || isSomebody(before)) && !view.is(before.from() - 1, "in");
        return apposed && before != null && isWholeStart(before) ? new Range(before.from(), noun.to()) : noun;
    }

    /** "The lawyer" and "the head of Nordhavn", but not "the pier". */
    private boolean isSomebody(Range phrase) {
        SourceNouns nouns = new SourceNouns(view.lexicon().language());
        String head = view.lower(nouns.head(view, phrase));
        return phrases.noun(phrase.from()) > phrase.from()
                && (nouns.is("person", head) || nouns.is("spokesperson", head) || nouns.is("organisation", head) || nouns.is("publication", head));
    }

    private boolean isTitledOrNamed(Range noun) {
        return view.name(noun.from()) != null || isTitled(noun);
    }

    /** "Chief Jane Roe": words with a capital, then the name of a person to the end. */
    private boolean isTitled(Range noun) {
        NameMention last = view.name(noun.to() - 1);
        boolean titled = last != null && last.to() == noun.to() && last.entity().kind() == EntityKind.PERSON && last.from() > noun.from();
        for (int i = noun.from(); titled && last != null && i < last.from(); i++) {
            titled = view.isWord(i) && view.name(i) == null && view.word(i).isCapitalised();
        }
        return titled;
    }

    /** Whether a phrase means somebody by name; "the head of Nordhavn" has a name, but means him by his post. */
    private boolean isNamed(Range phrase) {
        NameMention last = view.name(phrase.to() - 1);
        boolean described = view.isOf(phrase.from(), "article") || view.name(phrase.from()) == null && phrases.noun(phrase.from()) < phrase.to();
        return last != null && !(described && last.from() > phrase.from() + 1 && view.isOf(last.from() - 1, "preposition"));
    }

    /** "X, Y and Z": the names before the commas of a list. */
    private @Nullable Range listed(Range noun) {
        boolean joined = false;
        for (int i = noun.from(); i < noun.to(); i++) {
            joined |= view.is(i, "and") || view.is(i, "or") || view.is(i, "nor");
        }
        int from = noun.from();
        while (joined && view.startsName(from) && view.isComma(from - 1) && view.name(from - 2) != null) {
            NameMention name = view.name(from - 2);
            from = name == null ? from : name.from();
        }
        return from < noun.from() ? new Range(from, noun.to()) : null;
    }

    /** The simple phrase that ends before a token and that "by" brings. */
    private @Nullable Range nearest(int end) {
        for (int i = end - 1; i > view.from() && end - i < 8; i--) {
            if (view.is(i - 1, "by")) {
                return phrases.noun(i) == end ? new Range(i, end) : null;
            }
        }
        return null;
    }

    private boolean isWholeStart(Range before) {
        return before.from() == view.from() || view.isComma(before.from() - 1) || view.isInQuotation(before.from() - 1)
                || view.isOf(before.from() - 1, "conjunction") || view.is(before.from() - 1, "that") || view.is(before.from() - 1, "by");
    }

    private boolean hasClause(Range range) {
        return view.verbs().stream().anyMatch(group -> group.isFinite() && range.contains(group.head()));
    }
}

package org.sourceline.analysis.attribution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.Entity;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.Stems;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.SourceKind;

/** Finds out whom the words of a source mean, pronouns and descriptions included. */
final class Speakers {

    /** The most tokens of a source that its label takes. */
    private static final int LONGEST = 30;
    private static final Pattern MANY = Pattern.compile("(?:(?!(?:of|in|at|from|with|who|close|familiar|for|on|to|by) )\\S+ ){0,4}?"
            + "(people|others|some|men|women|staff|\\p{L}*[\\p{L}&&[^s]]s)(?: (of|in|at|from|with|who|close|familiar|for|on|to|by)\\b.*|,.*|$)");

    private final SourceNouns nouns;
    private final Discourse discourse;
    private final Publications publications;
    private final Papers papers;
    /** The document or data that the last claim had as its subject; null if it had none. */
    private @Nullable Speaker shown;
    private @Nullable SentenceView before;
    /** For whom the last speaker, who has no name, spoke: "a spokeswoman for the mill", who then is "she". */
    private @Nullable Speaker voice;

    Speakers(SourceNouns nouns, Discourse discourse, Publications publications, Stems stems) {
        this.nouns = nouns;
        this.papers = new Papers(nouns, discourse, new Authors(stems, (view, words) -> of(view, words, List.of()), discourse::isName));
        this.discourse = discourse;
        this.publications = publications;
    }

    /** Whom the source of a draft means; {@link Speaker#NONE} if it names none. */
    Speaker of(Draft draft) {
        if (draft.source().isEmpty()) {
            return Speaker.NONE;
        }
        return of(draft.view(), draft.source().getFirst(), draft.content());
    }

    /** The speaker as he is known once the whole text was read. */
    Speaker inTheEnd(Speaker speaker, Draft draft) {
        return papers.inTheEnd(speaker, draft);
    }

    /** Takes note that somebody spoke. */
    void spoke(Speaker speaker, Draft draft) {
        papers.spoke(speaker, draft);
        shown = isPaperAsSubject(speaker, draft) ? speaker : null;
        voice = isVoice(draft) ? speaker : draft.source().size() == 1 && draft.source().getFirst().size() == 1 && voice != null && voice.isSame(speaker) ? voice : null;
        before = draft.view();
        if (!draft.rule().equals("claim.question")) {
            discourse.spoke(speaker);
        }
    }

    private Speaker of(SentenceView view, Range source, List<Range> content) {
        boolean joined = source.size() > 1 && view.isOf(source.from(), "subject-pronoun") && view.isComma(source.from() + 1);
        if (joined) {
            return pronoun(view, new Range(source.from(), source.from() + 1));
        }
        if (source.size() == 1 && (view.isOf(source.from(), "personal") || view.isOf(source.from(), "possessive"))) {
            return pronoun(view, source);
        }
        int head = nouns.head(view, source);
        String noun = view.lower(head);
        if (view.name(head) == null) {
            if (nouns.is("spokesperson", noun)) {
                Speaker named = apposed(view, source, head);
                return named != null && named.is(SourceKind.NAMED_PERSON) ? named : spokesperson(view, source, head);
            }
            if (isPaper(noun)) {
                return papers.of(view, source, head, content);
            }
        }
        NameMention name = view.name(head);
        if (name != null) {
            boolean member = name.entity().kind() == EntityKind.ORGANISATION && name.from() > source.from()
                    && view.lower(source.from()).matches("one|an?|some|several|many|two|three|few|another");
            return member ? described(view, source, "member") : named(name.entity());
        }
        Speaker apposed = apposed(view, source, head);
        return apposed != null ? apposed : described(view, source, noun);
    }

    private boolean isPaper(String noun) {
        return nouns.is("document", noun) || nouns.is("data", noun) || noun.equals("reporting");
    }

    private Speaker named(Entity entity) {
        if (publications.isShortForPublisher(entity)) {
            return Objects.requireNonNull(publications.publisher());
        }
        SourceKind kind = entity.kind() == EntityKind.PERSON ? SourceKind.NAMED_PERSON
                : publications.isPublication(entity.id()) ? SourceKind.PUBLICATION : SourceKind.ORGANISATION;
        String label = entity.kind() == EntityKind.PERSON ? entity.label() : entity.usual();
        return new Speaker(kind, entity.id(), label, null);
    }

    /** "X's chief of staff, Jane Roe": the name behind a comma, where the words before it are no name. */
    private @Nullable Speaker apposed(SentenceView view, Range source, int head) {
        for (int i = head + 1; i < source.to(); i++) {
            NameMention name = view.name(i);
            boolean place = name != null && name.entity().kind() == EntityKind.PLACE;
            boolean person = name != null && name.entity().kind() == EntityKind.PERSON;
            if (name != null && name.from() == i && !place && (view.isComma(i - 1) || person && isTitled(view, head, i))) {
                return named(name.entity());
            }
        }
        return null;
    }

    /** ", Chief Jane Roe", ", operations head Jane Roe": a few words without a preposition between the comma and the name. */
    private static boolean isTitled(SentenceView view, int head, int name) {
        for (int i = name - 1; i > head && name - i < 5; i--) {
            if (view.isComma(i)) {
                return true;
            }
            if (!view.isWord(i) || view.isOf(i, "preposition") || view.isOf(i, "conjunction") || view.isOf(i, "relative") || view.verb(i) != null) {
                return false;
            }
        }
        return false;
    }

    private Speaker pronoun(SentenceView view, Range source) {
        String word = view.lower(source.from());
        return switch (word) {
            case "he", "him", "his" -> person('m', view, source);
            case "she", "her" -> person('f', view, source);
            case "it", "its" -> organisation(view, source);
            case "they", "them", "their" -> group(view, source);
            default -> inTurn(view, source);
        };
    }

    /** "I" and "we": whoever has the word in a transcript, else the last speaker. */
    private Speaker inTurn(SentenceView view, Range source) {
        Entity turn = view.turn();
        return turn != null ? named(turn) : speakerOr(discourse.last(), view, source);
    }

    private Speaker person(char gender, SentenceView view, Range source) {
        Speaker last = discourse.last();
        Speaker spoken = voice;
        if (spoken != null && last != null && last.isSame(spoken) && !spoken.is(SourceKind.NAMED_PERSON) && source.from() <= view.from() + 1) {
            return spoken;
        }
        Entity near = discourse.lastPerson(gender, source.from(), 30);
        if (last != null && last.is(SourceKind.ANONYMOUS_PERSON) && (near == null || near.gender() == ' ') && !isPlural(last.label())) {
            return last;
        }
        Entity here = discourse.firstNamed(EntityKind.PERSON, view.from(), source.from());
        if (here != null && (here.gender() == gender || here.gender() == ' ')) {
            return named(here);
        }
        Entity entity = discourse.lastPerson(gender, source.from(), 120);
        Speaker named = discourse.last(SourceKind.NAMED_PERSON);
        if (last != null && last.is(SourceKind.NAMED_PERSON)) {
            boolean fits = discourse.gender(last) == gender || discourse.gender(last) == ' ' && (entity == null || entity.gender() != gender);
            return fits || entity == null ? last : named(entity);
        }
        return entity != null ? named(entity) : speakerOr(named, view, source);
    }

    /** Whether the words mean several people: then "he" or "she" is somebody else. */
    private static boolean isPlural(String label) {
        return MANY.matcher(label.toLowerCase(Locale.ROOT)).lookingAt();
    }

    private boolean isVoice(Draft draft) {
        if (draft.source().isEmpty()) {
            return false;
        }
        int head = nouns.head(draft.view(), draft.source().getFirst());
        return draft.view().name(head) == null && nouns.is("spokesperson", draft.view().lower(head));
    }

    private static boolean isPaperAsSubject(Speaker speaker, Draft draft) {
        boolean paper = speaker.is(SourceKind.DOCUMENT) || speaker.is(SourceKind.DATA);
        return paper && draft.rule().startsWith("claim.verb") && !draft.rule().endsWith("parenthetical") && !draft.rule().endsWith("inverted");
    }

    /** "The report says … It adds": the document of the sentence before. */
    private @Nullable Speaker paperBefore(SentenceView view, Range source) {
        boolean next = before != null && before.to() == view.from() && source.from() <= view.from() + 1;
        return next && view.is(source.from(), "it") ? shown : null;
    }

    private Speaker organisation(SentenceView view, Range source) {
        Speaker paper = paperBefore(view, source);
        if (paper != null) {
            return paper;
        }
        Entity here = discourse.lastNamed(EntityKind.ORGANISATION, view.from(), source.from());
        if (here != null) {
            return named(here);
        }
        Speaker last = discourse.last(SourceKind.ORGANISATION);
        if (last == null) {
            Entity before = discourse.lastNamed(EntityKind.ORGANISATION, Math.max(0, source.from() - 120), source.from());
            return before != null ? named(before) : speakerOr(discourse.last(SourceKind.PUBLICATION), view, source);
        }
        return last;
    }

    private Speaker group(SentenceView view, Range source) {
        Speaker last = discourse.last();
        return speakerOr(last, view, source);
    }

    private static Speaker speakerOr(@Nullable Speaker speaker, SentenceView view, Range source) {
        return speaker != null ? speaker : new Speaker(SourceKind.ANONYMOUS_PERSON, slug(text(view, source)), text(view, source), null);
    }

    /** Who speaks for an organisation speaks as the organisation. */
    private Speaker spokesperson(SentenceView view, Range source, int head) {
        for (int i = source.from(); i < source.to(); i++) {
            NameMention name = view.name(i);
            if (name != null && name.entity().kind() != EntityKind.PERSON) {
                return named(name.entity());
            }
        }
        for (int i = head + 1; i + 1 < source.to(); i++) {
            if (view.is(i, "for") || view.is(i, "of")) {
                NameMention client = view.name(i + 1);
                if (client != null) {
                    return named(client.entity());
                }
                Range whole = new Range(i + 1, source.to());
                int end = new Phrases(view).noun(i + 1);
                return described(view, end > i + 1 ? new Range(i + 1, end) : whole, view.lower(nouns.head(view, whole)));
            }
        }
        if (view.is(source.from(), "its") || view.is(source.from(), "their")) {
            return organisation(view, source);
        }
        if (view.is(source.from(), "his") || view.is(source.from(), "her")) {
            return pronoun(view, new Range(source.from(), source.from() + 1));
        }
        NameMention person = view.name(head - 2);
        if (person != null && (view.is(head - 1, "'s") || view.is(head - 1, "\u2019s"))) {
            return named(person.entity());
        }
        int owning = view.is(head - 1, "'s") || view.is(head - 1, "'") ? head - 2 : head - 1;
        String owner = view.lower(owning);
        if (nouns.is("organisation", owner)) {
            return described(view, new Range(source.from(), owning + 1), owner);
        }
        Speaker last = discourse.last(SourceKind.ORGANISATION);
        return last != null ? last : new Speaker(SourceKind.ANONYMOUS_PERSON, slug(text(view, source)), text(view, source), null);
    }

    /** People and bodies without a name. */
    private Speaker described(SentenceView view, Range source, String noun) {
        String text = brief(view, source);
        Entity meant = view.isHeading() && source.size() == 1 ? discourse.firstCalled(noun, view.tokens()) : null;
        if (meant != null) {
            return named(meant);
        }
        boolean counted = source.size() == 1 && view.lower(source.from()).matches("some|others|one|several|many|both|another|most");
        Speaker others = counted ? discourse.last(SourceKind.ANONYMOUS_PERSON) : null;
        if (others != null) {
            return others;
        }
        String bare = text.toLowerCase(Locale.ROOT).replaceFirst("^(an?|the|one) ", "");
        if (nouns.is("organisation", noun) && !nouns.is("person", noun)) {
            Speaker last = discourse.lastNamedOrganisation();
            Entity called = view.isOf(source.from(), "article") || bare.equals(noun) ? discourse.lastCalled(noun, source.from()) : null;
            boolean plain = bare.split(" ").length <= 1;
            if (called != null && plain) {
                return named(called);
            }
            Speaker before = plain && view.is(source.from(), "the") ? discourse.lastDescribed(noun) : null;
            if (before != null) {
                return before;
            }
            boolean generic = bare.matches("company|firm|exchange|group|business|corporation|operator|start-?up|manufacturer|airline|retailer|developer|lender|insurer|carmaker|supplier|maker");
            boolean definite = view.is(source.from(), "the") || view.is(source.from(), "that");
            if (generic && definite && last != null) {
                return last;
            }
            return new Speaker(SourceKind.ORGANISATION, slug(view.isOf(source.from(), "possessive") ? text.substring(text.indexOf(' ') + 1) : text), text, null);
        }
        if (nouns.is("publication", noun)) {
            return new Speaker(SourceKind.PUBLICATION, slug(text), text, null);
        }
        Speaker known = view.is(source.from(), "the") ? discourse.lastAnonymous(bare) : ofGroup(view, source);
        if (known != null) {
            return known;
        }
        boolean plain = view.is(source.from(), "the") && source.size() <= 3 && !isPlural(text);
        Speaker other = plain ? discourse.lastAnonymousWith(noun) : null;
        if (other != null) {
            return other;
        }
        boolean aged = text.matches("(?i)the \\d\\d-year-old");
        Entity person = aged ? discourse.lastPerson(' ', source.from(), 80) : null;
        if (person != null) {
            return named(person);
        }
        Entity titled = plain ? discourse.lastTitled(noun, source.from(), view.tokens()) : null;
        if (titled != null) {
            return named(titled);
        }
        return new Speaker(SourceKind.ANONYMOUS_PERSON, slug(text), text, null);
    }

    /** "One of them", "two of the officials": those who spoke before; null if there are none. */
    private @Nullable Speaker ofGroup(SentenceView view, Range source) {
        if (!view.is(source.from() + 1, "of") || !view.lower(source.from()).matches("one|two|three|four|both|some|most|many|several|another")) {
            return null;
        }
        if (view.is(source.from() + 2, "them")) {
            Speaker last = discourse.last(SourceKind.ANONYMOUS_PERSON);
            return last != null && isPlural(last.label()) ? last : null;
        }
        boolean definite = view.lower(source.from() + 2).matches("the|those|these");
        return definite ? discourse.lastAnonymousWith(view.lower(nouns.head(view, new Range(source.from() + 2, source.to())))) : null;
    }

    /** The words up to a comma: what is set behind it tells more than a name should. */
    private static String brief(SentenceView view, Range range) {
        for (int i = range.from() + 1; i < range.to(); i++) {
            if (view.isComma(i)) {
                return text(view, new Range(range.from(), i));
            }
        }
        return text(view, range);
    }

    static String text(SentenceView view, Range range) {
        return view.tokens().span(range.from(), Math.min(range.to(), range.from() + LONGEST)).of(view.text());
    }

    /** Words as an id: small letters and hyphens, without the article. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceFirst("^(an?|the|one) ", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() <= 60 ? plain : plain.substring(0, Math.max(20, plain.lastIndexOf('-', 60)));
        return cut.isEmpty() ? "source" : cut;
    }
}

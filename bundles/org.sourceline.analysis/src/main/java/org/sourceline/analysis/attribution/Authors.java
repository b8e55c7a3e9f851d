package org.sourceline.analysis.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.entity.NameMention;
import org.sourceline.analysis.lexicon.Stems;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.EntityKind;

/**
 * Who is behind a document, so that what it says goes back to him: whose it is called, who sent it, or, of one that the text has spoken of before or
 * will speak of later, whose that is.
 */
final class Authors {

    /** Whom these stand before reads the document, or is what it is about. */
    private static final Set<String> NOT_BY = Set.of("to", "about", "on", "in", "at", "journal", "against", "into", "concerning", "regarding", "involving", "naming", "between", "over");
    private static final Set<String> SEEN = Set.of("reviewed", "seen", "obtained", "viewed", "shared", "published", "verified", "examined", "reported", "disclosed", "revealed");
    private static final Set<String> SENT = Set.of("send", "write", "issue", "publish", "release", "post", "file", "submit", "make", "put", "exchange");
    /** "His biography" is about him, not by him. */
    private static final Set<String> ABOUT_OWNER = Set.of("biography", "cv", "profile", "obituary", "file", "files", "indictment", "photograph", "photo", "certificate");
    /** What people send each other: who is named as its author once has written it throughout the article. */
    private static final Set<String> CORRESPONDENCE = Set.of("message", "messages", "email", "emails", "e-mail", "e-mails", "letter", "letters", "text", "texts",
            "memo", "memos", "diary", "diaries", "chat", "chats", "note", "notes", "correspondence", "mail");

    private final Stems stems;
    private final BiFunction<SentenceView, Range, Speaker> who;
    private final Predicate<Speaker> isNamed;
    /** The author that the text has named last, by the singular of the document's noun. */
    private final Map<String, Speaker> last = new HashMap<>();
    /** The nouns for documents of several authors. */
    private final Set<String> ofSeveral = new HashSet<>();

    /**
     * @param who whom some words mean
     * @param isNamed whether the text names him: "a report by villagers" goes back to the report, and not to somebody
     */
    Authors(Stems stems, BiFunction<SentenceView, Range, Speaker> who, Predicate<Speaker> isNamed) {
        this.isNamed = isNamed;
        this.stems = stems;
        this.who = who;
    }

    /**
     * Whose document it is as its own sentence tells; null if it does not.
     *
     * @param head the noun for the document
     * @param content what the document says
     */
    @Nullable Speaker here(SentenceView view, Range source, int head, List<Range> content) {
        Speaker author = name(view, source);
        if (author == null) {
            Range words = words(view, source, head, content);
            author = words == null ? null : known(who.apply(view, words));
        }
        if (author != null) {
            String noun = singular(view.lower(head));
            Speaker other = last.put(noun, author);
            if (other != null && !other.isSame(author)) {
                ofSeveral.add(noun);
            }
        }
        return author;
    }

    /** Whose the last document of that noun was; null if no author was named. */
    @Nullable Speaker before(String noun) {
        return last.get(singular(noun));
    }

    /** Whose all documents of that noun are, once the whole text is known; null where it names several authors, or none. */
    @Nullable Speaker throughout(String noun) {
        return CORRESPONDENCE.contains(noun) && !ofSeveral.contains(singular(noun)) ? last.get(singular(noun)) : null;
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private @Nullable Speaker known(Speaker speaker) {
        return isNamed.test(speaker) ? speaker : null;
    }

    private @Nullable Speaker name(SentenceView view, Range source) {
        for (int i = source.from(); i < source.to(); i++) {
            NameMention name = view.name(i);
            int before = view.is(i - 1, "the") ? i - 2 : i - 1;
            boolean reader = view.is(before, "by") && SEEN.contains(view.lower(before - 1));
            boolean other = reader || before >= source.from() && NOT_BY.contains(view.lower(before));
            if (name != null && name.from() == i && name.entity().kind() != EntityKind.PLACE && !other) {
                return known(who.apply(view, new Range(name.from(), name.to())));
            }
        }
        return null;
    }

    /** The words that tell whose the document is. */
    private @Nullable Range words(SentenceView view, Range source, int head, List<Range> content) {
        if (view.isOf(source.from(), "possessive")) {
            return ABOUT_OWNER.contains(view.lower(head)) ? null : new Range(source.from(), source.from() + 1);
        }
        Range owner = owner(view, source, head);
        Range sender = owner != null ? owner : sender(view, source, head);
        Range giver = sender != null ? sender : giver(view, source);
        return giver != null ? giver : doer(view, source, head, content);
    }

    /** "the fund's website". */
    private static @Nullable Range owner(SentenceView view, Range source, int head) {
        for (int i = head - 1; i > source.from(); i--) {
            if (view.is(i, "'s") || view.is(i, "\u2019s")) {
                return new Range(source.from(), i);
            }
        }
        return null;
    }

    /** "messages the manager sent to a friend", "a letter from a lawyer for the bank". */
    private static @Nullable Range sender(SentenceView view, Range source, int head) {
        Phrases phrases = new Phrases(view);
        int at = head + 1;
        if (view.is(at, "from") || view.is(at, "by") || view.is(at, "written") && view.is(at + 1, "by") || view.is(at, "sent") && view.is(at + 1, "by")) {
            int from = view.is(at, "from") || view.is(at, "by") ? at + 1 : at + 2;
            int to = phrases.complex(from);
            return to > from && to <= source.to() && !view.isDate(from) ? new Range(from, to) : null;
        }
        int from = view.is(at, "that") || view.is(at, "which") ? at + 1 : at;
        int to = phrases.noun(from);
        VerbGroup verb = view.verb(to);
        boolean sent = to > from && to < source.to() && verb != null && SENT.contains(view.lexicon().lemma(view.lower(verb.head())));
        return sent ? new Range(from, to) : null;
    }

    /** "The board sent the club a letter, seen by the Lantern, asking …": the subject of the verb that brings the document. */
    private static @Nullable Range giver(SentenceView view, Range source) {
        for (int i = source.from() - 1; i >= view.from() && source.from() - i < 6; i--) {
            VerbGroup verb = view.verb(i);
            if (verb != null) {
                boolean sent = !verb.passive() && verb.isFinite() && SENT.contains(view.lexicon().lemma(view.lower(verb.head())));
                return sent ? new Subjects(view, new Phrases(view)).before(verb) : null;
            }
            if (view.isComma(i) || view.isInQuotation(i)) {
                return null;
            }
        }
        return null;
    }

    /** "The club invited him to a talk, according to the invitation": who did what the noun is the name of. */
    private @Nullable Range doer(SentenceView view, Range source, int head, List<Range> content) {
        if (!view.is(source.from(), "the") || content.isEmpty()) {
            return null;
        }
        String stem = stems.of(view.lower(head));
        for (VerbGroup verb : view.verbs()) {
            boolean inside = content.stream().anyMatch(range -> range.from() <= verb.head() && verb.head() < range.to());
            if (inside && verb.isFinite() && !verb.passive() && stems.of(view.lexicon().lemma(view.lower(verb.head()))).equals(stem)) {
                return new Subjects(view, new Phrases(view)).before(verb);
            }
        }
        return null;
    }
}

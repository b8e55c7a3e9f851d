package org.sourceline.analysis.attribution;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.token.Range;
import org.sourceline.core.model.SourceKind;

/** Finds out which document, data or article a source is, and who is behind it. */
final class Papers {

    private final SourceNouns nouns;
    private final Discourse discourse;
    private final Authors authors;
    /** Who said something last, requests and suggestions apart. */
    private @Nullable Speaker teller;
    /** Documents that were given to the last speaker for want of anything better. */
    private final Set<Speaker> guessed = Collections.newSetFromMap(new IdentityHashMap<>());

    Papers(SourceNouns nouns, Discourse discourse, Authors authors) {
        this.nouns = nouns;
        this.discourse = discourse;
        this.authors = authors;
    }

    /** Takes note that somebody spoke. */
    void spoke(Speaker speaker, Draft draft) {
        teller = draft.rule().startsWith("claim.noun") || speaker.id() == null ? teller : speaker;
    }

    /** The speaker as he is known once the whole text was read: a document may be called somebody's only later. */
    Speaker inTheEnd(Speaker speaker, Draft draft) {
        if (!speaker.is(SourceKind.DOCUMENT) || speaker.author() != null && !guessed.contains(speaker)) {
            return speaker;
        }
        Speaker author = authors.throughout(draft.view().lower(nouns.head(draft.view(), draft.source().getFirst())));
        return author == null ? speaker : new Speaker(speaker.kind(), speaker.id(), speaker.label(), author);
    }

    /** A document, data or an article. */
    Speaker of(SentenceView view, Range source, int head, List<Range> content) {
        String noun = view.lower(head);
        Speaker here = authors.here(view, source, head, content);
        boolean definite = view.is(source.from(), "the") && source.size() == 2;
        Speaker house = house(noun, here, definite);
        if (house != null) {
            return house;
        }
        String title = title(view, source, head);
        if (nouns.is("data", noun)) {
            return data(noun, title, here);
        }
        Speaker known = here == null && definite ? authors.before(noun) : here;
        Speaker guess = known == null && definite && !isArticle(noun) ? lastAuthor() : null;
        Speaker document = new Speaker(SourceKind.DOCUMENT, Speakers.slug(title), title, known != null ? known : guess);
        if (guess != null) {
            guessed.add(document);
        }
        return document;
    }

    /** The house whose article is meant; null if it is none. */
    private @Nullable Speaker house(String noun, @Nullable Speaker here, boolean definite) {
        if (!nouns.is("publication", noun) && !noun.equals("report") && !noun.equals("reports")) {
            return null;
        }
        boolean article = isArticle(noun) || noun.equals("report") && authors.before(noun) == null;
        Speaker medium = here == null && definite && article ? discourse.last(SourceKind.PUBLICATION) : here;
        return medium != null && medium.is(SourceKind.PUBLICATION) ? medium : null;
    }

    /** What a house writes, whoever speaks in it. */
    private static boolean isArticle(String noun) {
        return noun.equals("article") || noun.equals("story");
    }

    /** Data of somebody is called by him; what may as well be a document is one if it is nobody's. */
    private Speaker data(String noun, String title, @Nullable Speaker author) {
        if (author == null) {
            return nouns.is("document", noun) ? new Speaker(SourceKind.DOCUMENT, Speakers.slug(title), title, null)
                    : new Speaker(SourceKind.DATA, Speakers.slug(title), title, null);
        }
        return new Speaker(SourceKind.DATA, author.id(), author.label(), null);
    }

    /** Whose "the document" is that nobody has spoken of before: the last speaker's. */
    private @Nullable Speaker lastAuthor() {
        Speaker last = teller;
        return last != null && (last.is(SourceKind.ORGANISATION) || last.is(SourceKind.NAMED_PERSON)) ? last : last != null ? last.author() : null;
    }

    /** The words for a document without what tells who has seen it, when it was made, and what it is part of. */
    private static String title(SentenceView view, Range source, int head) {
        for (int i = head + 1; i < source.to(); i++) {
            boolean clause = i == head + 1 && !view.isOf(i, "preposition");
            if (clause || view.isComma(i) || view.isOf(i, "relative") || view.verb(i) != null || view.is(i, "by") || view.isDate(i)) {
                return Speakers.text(view, new Range(source.from(), i));
            }
        }
        return Speakers.text(view, source);
    }
}

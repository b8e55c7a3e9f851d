package org.sourceline.core.text;

import java.util.Optional;

import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;

/** Makes passages of an article from places in its reading text, and finds them again. */
public final class Passages {

    private final Article article;
    private final ReadingText reading;

    public Passages(Article article, ReadingText reading) {
        this.article = article;
        this.reading = reading;
    }

    /**
     * The passage at a place.
     *
     * @param span in UTF-16 units of the reading text, not empty
     */
    public Passage at(TextSpan span) {
        return atSource(reading.map().toSource(span));
    }

    /**
     * The passage at a place.
     *
     * @param span in UTF-16 units of the source text
     */
    public Passage atSource(TextSpan span) {
        return article.source().passage(article.path(), span);
    }

    /**
     * Where a passage stands in the reading text, in UTF-16 units; empty if the words at its position are not the words it quotes,
     * or if no part of it is shown.
     */
    public Optional<TextSpan> locate(Passage passage) {
        return locateInSource(passage).map(reading.map()::toReading).filter(span -> !span.isEmpty());
    }

    /** Where a passage stands in the source text, in UTF-16 units; empty if other words stand there. */
    public Optional<TextSpan> locateInSource(Passage passage) {
        SourceText source = article.source();
        if (passage.position().end() > source.codePoints()) {
            return Optional.empty();
        }
        TextSpan span = source.toUtf16(passage.position());
        boolean same = source.text().regionMatches(span.start(), passage.exact(), 0, passage.exact().length())
                && span.length() == passage.exact().length();
        return same ? Optional.of(span) : Optional.empty();
    }
}

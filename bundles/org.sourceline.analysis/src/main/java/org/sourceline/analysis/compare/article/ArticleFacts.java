package org.sourceline.analysis.compare.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who brings an article, and when it appeared, as far as the article tells.
 *
 * @param headline empty if there is none
 * @param publisher who answers for the text: the agency or the outlet that wrote it
 * @param republisher whose copy of it this is
 * @param agency the agency whose report it is, or on whose report it rests by its credits
 * @param authors in the order of the byline
 * @param date the day on which it appeared
 */
public record ArticleFacts(String headline, @Nullable String publisher, @Nullable String republisher, @Nullable String agency,
        List<String> authors, @Nullable LocalDate date) {

    public ArticleFacts {
        authors = List.copyOf(authors);
    }

    /** An article that tells nothing of the kind. */
    public static final ArticleFacts NONE = new ArticleFacts("", null, null, null, List.of(), null);

    /** Who answers for the words: the agency where there is one, else the publisher. */
    public Optional<String> origin() {
        return Optional.ofNullable(agency != null ? agency : publisher);
    }
}

package org.sourceline.analysis.compare.article;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;

/**
 * For whom the source of a claim speaks. Who is called somebody's spokesman or lawyer says what that somebody says; other people who are described
 * by somebody's name ("a cousin of Ilya Brandt") speak for themselves.
 */
final class Voices {

    private final Tokens tokens;
    private final Terms terms;
    private final Passages passages;
    private final WordClasses sources;

    Voices(Document document, Terms terms, Passages passages) {
        this.tokens = document.tokens();
        this.terms = terms;
        this.passages = passages;
        this.sources = WordClasses.of(document.lexicon().language(), "sources.txt");
    }

    /** The ids of the entities; none for the article's own voice. */
    Set<String> of(@Nullable Annotation claim) {
        Set<String> voices = new HashSet<>();
        if (claim != null && claim.body() instanceof ClaimBody body) {
            if (body.sourceEntity() != null) {
                voices.add(body.sourceEntity());
            }
            for (Passage source : body.source()) {
                passages.locate(source).filter(this::isSpokesperson).ifPresent(span -> voices.addAll(terms.entities(from(span), to(span))));
            }
        }
        return Set.copyOf(voices);
    }

    private boolean isSpokesperson(TextSpan source) {
        for (int token = from(source); token < to(source); token++) {
            if (sources.has("spokesperson", tokens.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private int from(TextSpan span) {
        return tokens.at(span.start());
    }

    private int to(TextSpan span) {
        return Math.max(tokens.at(span.end()), from(span) + 1);
    }
}

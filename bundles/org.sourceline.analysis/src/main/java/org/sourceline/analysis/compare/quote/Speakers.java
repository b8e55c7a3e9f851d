package org.sourceline.analysis.compare.quote;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.difference.Difference;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.TextSpan;

/**
 * Who is named as the speaker of the same words in two articles. Only people with names are compared: a description here and a name there can be
 * one person, and an organisation speaks through people.
 */
final class Speakers {

    private final Profile quoting;
    private final Profile quoted;
    private final Alignment alignment;

    Speakers(Profile quoting, Profile quoted, Alignment alignment) {
        this.quoting = quoting;
        this.quoted = quoted;
        this.alignment = alignment;
    }

    /** The same words of somebody else; empty if both articles name the same speaker or one of them names none. */
    Optional<QuoteMatch> differing(QuoteMatch match) {
        Statement here = statement(quoting, match.quoting());
        Statement there = statement(quoted, match.quoted());
        ChainStep one = speaker(here);
        ChainStep other = speaker(there);
        if (here == null || there == null || one == null || other == null || isSame(one, other)) {
            return Optional.empty();
        }
        return Optional.of(new QuoteMatch(List.of(framed(quoting, here, match.quoting())), List.of(framed(quoted, there, match.quoted())),
                List.of(new Difference.Speaker(one.agent(), other.agent())), match.words()));
    }

    /** The shortest claim that has all of the words. */
    private static @Nullable Statement statement(Profile article, List<TextSpan> words) {
        Statement best = null;
        for (Statement one : article.statements()) {
            boolean has = one.claim() != null && words.stream().allMatch(word -> one.extent().contains(word));
            if (has && (best == null || one.extent().length() < best.extent().length())) {
                best = one;
            }
        }
        return best;
    }

    private static @Nullable ChainStep speaker(@Nullable Statement one) {
        ClaimBody body = one == null ? null : one.body();
        ChainStep last = body == null || body.chain().isEmpty() ? null : body.chain().getLast();
        return last != null && last.kind() == SourceKind.NAMED_PERSON && last.entity() != null ? last : null;
    }

    private boolean isSame(ChainStep one, ChainStep other) {
        boolean aligned = one.entity() != null && other.entity() != null && alignment.isSame(one.entity(), other.entity());
        List<String> words = List.of(Names.form(one.agent()).split(" "));
        return aligned || List.of(Names.form(other.agent()).split(" ")).stream().anyMatch(words::contains);
    }

    /** From the words that name the speaker to the last quoted ones, or the other way about. */
    private static TextSpan framed(Profile article, Statement statement, List<TextSpan> words) {
        TextSpan quote = words.getFirst().cover(words.getLast());
        ClaimBody body = statement.body();
        return body == null || body.source().isEmpty() ? quote
                : article.locate(body.source().getFirst()).map(quote::cover).orElse(quote);
    }
}

package org.sourceline.analysis.compare.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;

/** On whom statements rest. */
public final class Attributed {

    private Attributed() {
    }

    /** Whether a statement is said to come from the publisher of another article. */
    public static boolean to(ArticleFacts other, Statement statement) {
        ClaimBody body = statement.body();
        String origin = other.origin().map(Names::form).orElse("");
        if (body == null || origin.isEmpty()) {
            return false;
        }
        boolean chained = body.chain().stream().skip(1).anyMatch(step -> names(step.agent(), origin));
        return chained || body.source().stream().map(Passage::exact).anyMatch(words -> names(words, origin));
    }

    private static boolean names(String words, String publisher) {
        String text = ' ' + Names.form(words).replaceAll("[^\\p{L}\\p{N}]+", " ") + ' ';
        return text.contains(' ' + publisher.replaceAll("[^\\p{L}\\p{N}]+", " ").toLowerCase(Locale.ROOT) + ' ');
    }

    /** The entities that a statement comes from, in the names of its article, without the publisher's own voice. */
    public static Set<String> sources(Statement statement) {
        Set<String> sources = new HashSet<>();
        ClaimBody body = statement.body();
        if (body != null) {
            body.chain().stream().skip(1).map(ChainStep::entity).filter(entity -> entity != null).forEach(sources::add);
            if (body.sourceEntity() != null) {
                sources.add(body.sourceEntity());
            }
        }
        return sources;
    }

    /** The last source of a statement, in the names of its article; empty for the article's own voice. */
    public static Set<String> speaker(Statement statement) {
        ClaimBody body = statement.body();
        return body == null || body.sourceEntity() == null ? Set.of() : Set.of(body.sourceEntity());
    }

    /** Whether two statements have a source in common. */
    public static boolean share(Set<String> first, Set<String> second, Alignment alignment) {
        return second.stream().anyMatch(one -> first.contains(alignment.toFirst(one)));
    }
}

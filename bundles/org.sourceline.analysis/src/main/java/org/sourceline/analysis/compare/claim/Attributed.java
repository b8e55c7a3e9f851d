package org.sourceline.analysis.compare.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;

/** On whom statements rest. */
public final class Attributed {

    private static final String ARTICLE = "the ";

    private Attributed() {
    }

    /** A name as the names of houses are compared: in lower case, without punctuation. */
    static String plain(String name) {
        return Names.form(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** The entities that a statement comes from, in the names of its article, without the publisher's own voice. */
    public static Set<String> sources(Statement statement) {
        Set<String> sources = new HashSet<>(statement.voices());
        ClaimBody body = statement.body();
        if (body != null) {
            body.chain().stream().skip(1).map(ChainStep::entity).filter(entity -> entity != null).forEach(sources::add);
        }
        return sources;
    }

    /** The last source of a statement, in the names of its article; empty for the article's own voice. */
    public static Set<String> speaker(Statement statement) {
        ClaimBody body = statement.body();
        return body == null || body.sourceEntity() == null ? Set.of() : Set.of(body.sourceEntity());
    }

    /** Whether two statements have a source in common. */
    public static boolean share(Collection<String> first, Collection<String> second, Alignment alignment) {
        return second.stream().anyMatch(one -> first.contains(alignment.toFirst(one)));
    }

    /**
     * The words of a source that has no name but is the only one of its kind, as both articles would call it: "the audit office", not "an
     * official". Empty if it is none.
     */
    static Optional<String> only(Statement statement) {
        ClaimBody body = statement.body();
        if (body == null || body.source().size() != 1) {
            return Optional.empty();
        }
        String words = plain(body.source().getFirst().exact());
        boolean one = switch (body.sourceKind()) {
            case ORGANISATION, DATA -> words.startsWith(ARTICLE);
            default -> false;
        };
        return one ? Optional.of(words) : Optional.empty();
    }
}

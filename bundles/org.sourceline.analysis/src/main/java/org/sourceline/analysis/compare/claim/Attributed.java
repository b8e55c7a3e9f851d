package org.sourceline.analysis.compare.claim;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourceline.analysis.compare.article.Alignment;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.Passage;

/** On whom statements rest. */
public final class Attributed {

    /** How an article speaks of a house that it has named before. */
    private static final Pattern HOUSE = Pattern.compile("the (?:news )?(?:agency|newspaper|paper|magazine|broadcaster|outlet|site|website)");
    private static final String ARTICLE = "the ";

    private Attributed() {
    }

    /**
     * Whether a statement is said to come from the publisher of another article: by its name, or by the end of its name behind an article, as
     * "the Gazette" is said of an "Elmstadt Gazette".
     */
    public static boolean to(ArticleFacts other, Statement statement) {
        ClaimBody body = statement.body();
        String origin = other.origin().map(Attributed::plain).orElse("");
        if (body == null || origin.isEmpty()) {
            return false;
        }
        boolean chained = body.chain().stream().skip(1).anyMatch(step -> names(step.agent(), origin));
        return chained || body.source().stream().map(Passage::exact).anyMatch(words -> names(words, origin) || isShortFor(words, origin));
    }

    /** Whether a statement is said to come from a house that is not named again: "the agency". */
    public static boolean isToHouse(Statement statement) {
        ClaimBody body = statement.body();
        return body != null && body.source().stream().map(passage -> Names.form(passage.exact())).anyMatch(words -> HOUSE.matcher(words).matches());
    }

    private static boolean names(String words, String publisher) {
        return (' ' + plain(words) + ' ').contains(' ' + publisher + ' ');
    }

    private static boolean isShortFor(String words, String publisher) {
        String name = plain(words);
        return name.startsWith(ARTICLE) && publisher.endsWith(' ' + name.substring(ARTICLE.length()));
    }

    private static String plain(String name) {
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

package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.analysis.compare.article.Statement;
import org.sourceline.analysis.compare.article.Terms;
import org.sourceline.analysis.lexicon.Opposites;

/** The statements of an article with all that pairing them needs and that does not depend on the other article. Immutable. */
public final class ArticleClaims {

    private final Profile article;
    private final Credits credits;
    private final TermIndex terms;
    private final Opposites opposites;
    private final List<Told> told = new ArrayList<>();

    /**
     * What a statement tells of whom.
     *
     * @param deed the stem of its verb
     * @param stems of all words of its main clause
     * @param parties the people and bodies that are its subject, in the names of the article; the speaker where that is a pronoun
     * @param sided whether it has a word that has an opposite
     */
    record Told(Optional<String> deed, Set<String> stems, Set<String> parties, boolean sided) {
    }

    private ArticleClaims(Profile article) {
        this.article = article;
        this.credits = Credits.of(article);
        this.terms = new TermIndex(article.statements());
        this.opposites = Opposites.of(article.document().lexicon().language().code());
        article.statements().forEach(one -> told.add(made(one)));
    }

    public static ArticleClaims of(Profile article) {
        return new ArticleClaims(article);
    }

    private Told made(Statement one) {
        Set<String> stems = new HashSet<>();
        one.gist().terms().forEach(term -> Terms.stemOf(term).ifPresent(stems::add));
        return new Told(stem(one.gist().deed()), stems, Events.entities(Events.subject(one)), stems.stream().anyMatch(opposites::isKnown));
    }

    private static Optional<String> stem(@Nullable String term) {
        return term == null ? Optional.empty() : Terms.stemOf(term);
    }

    Profile article() {
        return article;
    }

    /** Whom the article names as its sources. */
    public Credits credits() {
        return credits;
    }

    /** The stems, amounts and dates of which the statements speak. */
    public Set<String> topics() {
        return terms.topics();
    }

    TermIndex terms() {
        return terms;
    }

    Opposites opposites() {
        return opposites;
    }

    Told told(int statement) {
        return told.get(statement);
    }
}

package org.sourceline.analysis.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    /**
     * What a statement tells of whom.
     *
     * @param deeds the stems of its verb and of what else it says of its subject
     * @param passives those of them that befell the subject, or that it is
     * @param stems of all words of its main clause
     * @param parties the people and bodies that are its subject, in the names of the article; the speaker where that is a pronoun
     * @param sided whether it has a word that has an opposite
     */
    record Told(Set<String> deeds, Set<String> passives, Set<String> stems, Set<String> parties, boolean sided) {
    }

    private ArticleClaims(Profile article) {
        this.article = article;
        this.credits = Credits.of(article);
        this.terms = new TermIndex(article.statements());
        this.opposites = Opposites.of(article.document().lexicon().language().code());
        article.statements().forEach(one -> told.add(made(one)));
        article.names().all().stream().filter(name -> name.forms().keySet().stream().noneMatch(form -> form.contains(" "))).forEach(name -> {
            String term = article.termOf(name.forms().keySet().iterator().next());
            words.put(name.id(), term);
            named.putIfAbsent(term, name.id());
        });
    }

    public static ArticleClaims of(Profile article) {
        return new ArticleClaims(article);
    }

    private Told made(Statement one) {
        Set<String> stems = stems(one.gist().terms());
        Set<String> passives = stems(one.gist().said());
        stems.addAll(passives);
        Set<String> deeds = new HashSet<>(passives);
        String deed = one.gist().deed();
        if (deed != null) {
            deeds.addAll(stems(Set.of(deed)));
            passives.addAll(one.gist().passive() ? stems(Set.of(deed)) : Set.of());
        }
        return new Told(deeds, passives, stems, Events.entities(Events.subject(one)), stems.stream().anyMatch(opposites::isKnown));
    }

    private static Set<String> stems(Set<String> terms) {
        Set<String> stems = new HashSet<>();
        terms.forEach(term -> Terms.stemOf(term).ifPresent(stems::add));
        return stems;
    }

    /** The term that the name of an entity would be as a word; null if it has more than one word. */
    @Nullable String word(String entity) {
        return words.get(entity);
    }

    /** The entity whose name a word would be; null if there is none. */
    @Nullable String named(String term) {
        return named.get(term);
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

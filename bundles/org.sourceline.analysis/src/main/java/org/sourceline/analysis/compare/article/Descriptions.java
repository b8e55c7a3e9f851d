package org.sourceline.analysis.compare.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.EntityKind;

/**
 * Whom "the minister", "the ship" or "the university" means: the only one whom the article calls so beside the name ("Health Minister Ruben Aldaine", "the
 * ferry Marisol") or in it ("University of Brackwater"). Nothing is said of a word that fits several, and of plurals.
 */
final class Descriptions {

    private static final String ARTICLE = "the";
    private static final String AMBIGUOUS = "";

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Terms terms;
    private final Mentions names;
    private final Map<String, String> owners = new HashMap<>();

    private Descriptions(Tokens tokens, Lexicon lexicon, Terms terms, Mentions names) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.terms = terms;
        this.names = names;
    }

    static Descriptions of(Tokens tokens, Lexicon lexicon, Terms terms, Mentions names, Names known, Titles titles) {
        Descriptions descriptions = new Descriptions(tokens, lexicon, terms, names);
        known.all().forEach(name -> descriptions.own(name, titles.of(name.id())));
        return descriptions;
    }

    /** The only entity that the article calls by the word of a term; null if there is none, or more than one. */
    @Nullable String meant(String term) {
        String owner = owners.getOrDefault(term, AMBIGUOUS);
        return owner.equals(AMBIGUOUS) ? null : owner;
    }

    private void own(Names.Name name, Set<String> titles) {
        if (name.kind() != EntityKind.PLACE) {
            titles.forEach(title -> own(title, name.id()));
        }
        if (name.kind() == EntityKind.ORGANISATION) {
            name.forms().keySet().stream().filter(form -> form.contains(" ")).forEach(form -> kinds(form, name.id()));
        }
    }

    /** The words of a name that say what it is: the first before "of", or the last. */
    private void kinds(String form, String id) {
        String[] words = form.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (i == words.length - 1 || words[i + 1].equals("of")) {
                own(terms.termOf(words[i]), id);
                return;
            }
        }
    }

    private void own(String term, String id) {
        owners.merge(term, id, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
    }

    /** The id of the entity that is meant by the noun of each description, by its token. */
    Map<Integer, String> find() {
        Map<Integer, String> found = new HashMap<>();
        for (int token = 1; token < tokens.size(); token++) {
            String owner = isDescription(token) ? owner(token) : null;
            if (owner != null) {
                found.put(token, owner);
            }
        }
        return found;
    }

    private @Nullable String owner(int token) {
        return terms.of(token, token + 1).stream().map(this::meant).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether a token is a noun in the singular behind "the" that nothing describes further. */
    private boolean isDescription(int token) {
        String word = tokens.lower(token);
        String next = tokens.lower(token + 1);
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        boolean ends = next.isEmpty() || !tokens.word(token + 1).isWord() || next.equals("'s") || lexicon.is("auxiliary", next) || lexicon.form(next) != null || next.endsWith("ed")
                || !next.equals("of") && (lexicon.is("preposition", next) || lexicon.is("conjunction", next) || lexicon.is("subordinator", next));
        return tokens.lower(token - 1).equals(ARTICLE) && tokens.word(token).isWord() && !tokens.word(token).isCapitalised() && !plural && ends
                && names.entity(token) == null;
    }
}

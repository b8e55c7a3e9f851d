package org.sourceline.analysis.compare.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.token.Tokens;

/**
 * By what else than its name an article calls somebody: the nouns before a name ("site manager Corin Maddox") and those of a phrase behind it ("Lena
 * Vassby, the chief executive of Norvane"). Another article may call him by these alone.
 */
final class Titles {

    private static final int MOST = 2;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Terms terms;
    private final Mentions mentions;
    private final Map<String, Set<String>> byEntity = new HashMap<>();

    Titles(Tokens tokens, Lexicon lexicon, Terms terms, Mentions mentions) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.terms = terms;
        this.mentions = mentions;
        for (int token = 0; token < tokens.size(); token++) {
            String entity = mentions.entity(token);
            if (entity != null && !entity.equals(mentions.entity(token - 1))) {
                before(token, entity);
            } else if (entity == null && tokens.word(token).is(",")) {
                String named = mentions.entity(token - 1);
                if (named != null && (lexicon.is("article", tokens.lower(token + 1)) || lexicon.is("possessive", tokens.lower(token + 1)))) {
                    behind(token + 2, named);
                }
            }
        }
    }

    private void before(int name, String entity) {
        for (int token = name - 1; token >= Math.max(0, name - MOST) && isNoun(token); token--) {
            add(token, entity);
        }
    }

    private void behind(int from, String entity) {
        for (int token = from; token < Math.min(tokens.size(), from + MOST + 1) && isNoun(token); token++) {
            add(token, entity);
        }
    }

    private boolean isNoun(int token) {
        String word = tokens.lower(token);
        return tokens.word(token).isWord() && mentions.entity(token) == null && !lexicon.is("preposition", word) && !lexicon.is("conjunction", word)
                && !lexicon.is("subordinator", word) && !lexicon.is("relative", word) && lexicon.form(word) == null && !word.equals("'s");
    }

    private void add(int token, String entity) {
        byEntity.computeIfAbsent(entity, key -> new HashSet<>()).addAll(terms.of(token, token + 1));
    }

    /** The terms of the words by which an entity is called, as far as they say something; none for null. */
    Set<String> of(@Nullable String entity) {
        return entity == null ? Set.of() : byEntity.getOrDefault(entity, Set.of());
    }
}

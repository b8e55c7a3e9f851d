package org.sourceline.analysis.compare.article;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;

/** Which tokens of an article are mentions of entities, and which amounts and dates. */
final class Mentions {

    private final Map<Integer, String> entities = new HashMap<>();
    private final Map<Integer, String> values = new HashMap<>();
    private final Map<Integer, String> described = new HashMap<>();

    Mentions(AnalysedArticle article, Tokens tokens) {
        Passages passages = new Passages(article.article(), article.reading());
        for (Annotation annotation : article.annotations()) {
            if (annotation.body() instanceof EntityBody body) {
                for (Passage passage : annotation.target()) {
                    passages.locate(passage).ifPresent(span -> mark(body, span, tokens));
                }
            }
        }
    }

    private void mark(EntityBody body, TextSpan span, Tokens tokens) {
        String value = value(body.value());
        for (int token = tokens.at(span.start()); token < tokens.size() && tokens.start(token) < span.end(); token++) {
            if (body.entity() != null) {
                entities.put(token, body.entity());
            }
            if (value != null) {
                values.put(token, value);
            }
        }
    }

    private static @Nullable String value(@Nullable EntityValue value) {
        return switch (value) {
            case EntityValue.Money money -> money.amount() + ' ' + money.currency();
            case EntityValue.Percent percent -> percent.amount() + " %";
            case EntityValue.Date date -> date.date();
            case EntityValue.Other other -> null;
            case null -> null;
        };
    }

    private Mentions(Mentions names, Map<Integer, String> meant) {
        entities.putAll(names.entities);
        values.putAll(names.values);
        described.putAll(meant);
    }

    /** These mentions with the entities that descriptions mean, by the tokens of their nouns. */
    Mentions with(Map<Integer, String> meant) {
        return new Mentions(this, meant);
    }

    /** The id of the entity that a description means whose noun a token is, as "the minister"; null if it means none. */
    @Nullable String described(int token) {
        return described.get(token);
    }

    /** The id of the entity that a token names; null if it names none. */
    @Nullable String entity(int token) {
        return entities.get(token);
    }

    /** The normalised amount or date of which a token is part; null if it is part of none. */
    @Nullable String value(int token) {
        return values.get(token);
    }
}

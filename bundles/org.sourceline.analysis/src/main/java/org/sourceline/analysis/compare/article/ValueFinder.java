package org.sourceline.analysis.compare.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.WordClasses;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.token.Tokens;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityBody;
import org.sourceline.core.model.EntityKind;
import org.sourceline.core.model.EntityValue;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Passages;

/** The amounts, dates, numbers and names in stretches of an article. */
final class ValueFinder {

    /** Before a number: it is meant as about so much. */
    private static final Set<String> ABOUT = Set.of("some", "about", "around", "almost", "nearly", "roughly", "approximately", "perhaps", "estimated");
    /** Before a number: it only says what is more or less than the true one, as in "at least", "more than", "up to". */
    private static final Set<String> BOUNDS = Set.of("least", "than", "over", "to", "most", "under", "below", "above");

    private static final String PEOPLE = "people";
    private static final List<String> ENDS_PHRASE = List.of("determiner", "pronoun", "preposition", "conjunction", "subordinator", "auxiliary", "relative", "adverb");
    /** How many words may stand between a number and what it counts. */
    private static final int LONGEST = 3;

    private final Tokens tokens;
    private final WordClasses people;
    private final Mentions mentions;
    private final Terms terms;
    private final Numerals numerals;
    private final Lexicon lexicon;
    private final Passages passages;
    private final List<Placed> annotated = new ArrayList<>();

    private record Placed(TextSpan span, EntityBody body, Passage passage) {
    }

    ValueFinder(AnalysedArticle article, Document document, Mentions mentions, Terms terms, Numerals numerals) {
        this.tokens = document.tokens();
        this.numerals = numerals;
        this.lexicon = document.lexicon();
        this.people = WordClasses.of(document.lexicon().language(), "sources.txt");
        this.mentions = mentions;
        this.terms = terms;
        this.passages = new Passages(article.article(), article.reading());
        for (Annotation annotation : article.annotations()) {
            if (annotation.body() instanceof EntityBody body) {
                annotation.target().forEach(passage -> passages.locate(passage).ifPresent(span -> annotated.add(new Placed(span, body, passage))));
            }
        }
    }

    /** Amounts, shares and dates that were normalised, and numbers with the noun they count. */
    List<Value> values(Statement statement, EntityKind kind) {
        List<Value> values = new ArrayList<>();
        for (TextSpan span : statement.spans()) {
            if (kind == EntityKind.QUANTITY) {
                numbers(span, values);
            }
            annotated.stream().filter(one -> one.body.kind() == kind && span.contains(one.span)).forEach(one -> {
                Value value = value(one);
                if (value != null) {
                    values.add(value);
                }
            });
        }
        return values;
    }

    private static @Nullable Value value(Placed one) {
        EntityKind kind = one.body.kind();
        return switch (one.body.value()) {
            case EntityValue.Money money -> new Value(kind, money.amount() + ' ' + money.currency(), money.approximate(), one.passage);
            case EntityValue.Percent percent -> new Value(kind, percent.amount() + " %", percent.approximate(), one.passage);
            case EntityValue.Date date -> new Value(kind, date.date(), false, one.passage);
            case EntityValue.Other other -> null;
            case null -> null;
        };
    }

    private void numbers(TextSpan span, List<Value> values) {
        for (int token = tokens.at(span.start()); token < tokens.size() && tokens.end(token) <= span.end(); token++) {
            Numerals.Numeral number = numerals.at(token);
            if (number != null && number.from() == token && mentions.value(token) == null && mentions.entity(token) == null && !BOUNDS.contains(tokens.lower(token - 1))) {
                counted(number, span.end()).ifPresent(values::add);
            }
        }
    }

    /** A number with what it counts: the head of the phrase behind it, as far as that is told by its plural. */
    private Optional<Value> counted(Numerals.Numeral number, int limit) {
        int noun = number.to();
        if (!isPartOfPhrase(noun, limit)) {
            return Optional.empty();
        }
        while (noun < number.to() + LONGEST && !isPlural(noun) && isPartOfPhrase(noun + 1, limit) && !lexicon.isPast(tokens.lower(noun + 1))) {
            noun++;
        }
        return Optional.of(new Value(EntityKind.QUANTITY, number.digits() + ' ' + unit(noun), ABOUT.contains(tokens.lower(number.from() - 1)), passages.at(tokens.span(number.from(), noun + 1))));
    }

    private boolean isPartOfPhrase(int token, int limit) {
        String word = tokens.lower(token);
        return token < tokens.size() && tokens.end(token) <= limit && tokens.word(token).isWord() && mentions.entity(token) == null && mentions.value(token) == null
                && numerals.at(token) == null && ENDS_PHRASE.stream().noneMatch(section -> lexicon.is(section, word));
    }

    private boolean isPlural(int token) {
        String word = tokens.lower(token);
        return people.has("person", word) || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ous");
    }

    /** What is counted; whoever counts passengers, workers or residents counts people. */
    private String unit(int noun) {
        return people.has("person", tokens.lower(noun)) ? PEOPLE : terms.stem(noun);
    }

    /** The names of a kind, each entity once. */
    List<Value> names(Statement statement, EntityKind kind) {
        List<Value> names = new ArrayList<>();
        for (TextSpan span : statement.spans()) {
            for (Placed one : annotated) {
                String id = one.body.entity();
                if (id != null && one.body.kind() == kind && span.contains(one.span) && names.stream().noneMatch(name -> name.normalised().equals(id))) {
                    names.add(new Value(kind, id, false, one.passage));
                }
            }
        }
        return names;
    }
}

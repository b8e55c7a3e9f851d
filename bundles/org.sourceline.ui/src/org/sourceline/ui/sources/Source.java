package org.sourceline.ui.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.model.ChainStep;
import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/**
 * A source of a case. Two are equal if they are the same source, whatever it says, so that the view keeps what is unfolded.
 *
 * @param id what it is known by in the case
 * @param name empty for claims of which nobody names the source
 * @param said its claims, by article and place
 * @param shown those of them that are listed
 */
record Source(String id, String name, SourceKind kind, List<Said> said, List<Said> shown) {

    /**
     * A claim of a source.
     *
     * @param answered the claim that it denies, confirms or does not answer; null if it answers none that is known
     */
    record Said(Statement statement, @Nullable Statement answered) {

        Stance stance() {
            return statement.claim().stance();
        }

        boolean has(String words) {
            return statement.words().toLowerCase(Locale.ROOT).contains(words);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said that && statement.id().equals(that.statement.id()) && statement.set().equals(that.statement.set());
        }

        @Override
        public int hashCode() {
            return statement.id().hashCode();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * As far as it has certain words: with all its claims if they are in its name.
     *
     * @param words in lower case
     * @return without listed claims if it has not
     */
    Source with(String words) {
        return words.isEmpty() || name.toLowerCase(Locale.ROOT).contains(words) ? this
                : new Source(id, name, kind, said, said.stream().filter(one -> one.has(words)).toList());
    }

    /**
     * The sources of claims, those with most claims first.
     *
     * @param ids the id in the case of the source of a claim; empty if it has none, then its words are what it is known by
     */
    static List<Source> of(List<Statement> statements, Function<Statement, String> ids) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(one -> {
            byId.put(one.id(), one);
            String suggestion = one.annotation().suggestion();
            if (suggestion != null) {
                byId.put(suggestion, one);
            }
        });
        Map<String, List<Said>> bySource = new LinkedHashMap<>();
        for (Statement one : statements) {
            String answers = one.claim().answers();
            bySource.computeIfAbsent(key(one, ids), key -> new ArrayList<>()).add(new Said(one, answers == null ? null : byId.get(answers)));
        }
        return bySource.entrySet().stream().map(entry -> named(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Source source) -> -source.said().size()).thenComparing(Source::name)).toList();
    }

    /** The most frequent name and kind are those of the source. */
    private static Source named(String key, List<Said> said) {
        Map<ChainStep, Integer> origins = new LinkedHashMap<>();
        for (Said one : said) {
            ChainStep origin = one.statement().origin();
            if (origin != null) {
                origins.merge(new ChainStep(origin.agent(), null, origin.kind(), null, null, null), 1, Integer::sum);
            }
        }
        return key.isEmpty() ? new Source(key, "", SourceKind.UNATTRIBUTED, said, said)
                : origins.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                        .map(origin -> new Source(key, origin.agent(), origin.kind(), said, said)).orElseThrow();
    }

    private static String key(Statement one, Function<Statement, String> ids) {
        ChainStep origin = one.origin();
        if (origin == null || one.claim().sourceKind() == SourceKind.UNATTRIBUTED) {
            return "";
        }
        String id = ids.apply(one);
        return !id.isEmpty() ? id : origin.agent().toLowerCase(Locale.ROOT);
    }

    /** How many claims take that stance. */
    long count(Stance... stances) {
        return said.stream().filter(one -> List.of(stances).contains(one.stance())).count();
    }

    long articles() {
        return said.stream().map(one -> one.statement().article()).distinct().count();
    }
}

package org.sourceline.analysis.compare.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.Names.Name;
import org.sourceline.core.model.EntityKind;

/**
 * Which entities of two articles are the same. Decided by the forms of the names alone: a name of several words in common, or one form that
 * both articles mostly use. Each entity has at most one partner, the best.
 */
public final class Alignment {

    /** From the ids of the second article to those of the first. */
    private final Map<String, String> toFirst;
    private final Map<String, String> toSecond;

    private record Match(Name first, Name second, double score) {
    }

    private Alignment(Map<String, String> toFirst, Map<String, String> toSecond) {
        this.toFirst = toFirst;
        this.toSecond = toSecond;
    }

    public static Alignment of(Names first, Names second) {
        List<Match> matches = new ArrayList<>();
        for (Name name : second.all()) {
            Set<Name> candidates = new HashSet<>();
            name.forms().keySet().forEach(form -> candidates.addAll(first.called(form)));
            candidates.stream().map(other -> new Match(other, name, score(other, name))).filter(match -> match.score > 0).forEach(matches::add);
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.score).thenComparing(match -> match.first.id())
                .thenComparing(match -> match.second.id()));
        return greedy(matches);
    }

    private static Alignment greedy(List<Match> matches) {
        Map<String, String> toFirst = new HashMap<>();
        Map<String, String> toSecond = new HashMap<>();
        for (Match match : matches) {
            if (!toFirst.containsKey(match.second.id()) && !toSecond.containsKey(match.first.id())) {
                toFirst.put(match.second.id(), match.first.id());
                toSecond.put(match.first.id(), match.second.id());
            }
        }
        return new Alignment(toFirst, toSecond);
    }

    private static double score(Name first, Name second) {
        if (!isCompatible(first.kind(), second.kind())) {
            return 0;
        }
        double score = 0;
        for (String form : first.forms().keySet()) {
            if (second.forms().containsKey(form)) {
                double shares = Math.min(first.share(form), second.share(form));
                score += form.contains(" ") ? 1 + shares : shares >= 0.2 ? shares : 0;
            }
        }
        return score;
    }

    /** A name can be taken for a place here and an organisation there; a person is neither. */
    private static boolean isCompatible(EntityKind one, EntityKind other) {
        return one == other || one != EntityKind.PERSON && other != EntityKind.PERSON;
    }

    /** The id in the first article of an entity of the second; the id itself, marked as the second's, where it has no partner. */
    public String toFirst(String idInSecond) {
        return toFirst.getOrDefault(idInSecond, unpaired(idInSecond));
    }

    /** What {@link #toFirst} gives for an entity of the second article that has no partner. */
    public static String unpaired(String idInSecond) {
        return "2:" + idInSecond;
    }

    /** The id in the second article of an entity of the first; null where it has no partner. */
    public @Nullable String toSecond(String idInFirst) {
        return toSecond.get(idInFirst);
    }

    /** Whether two entities are the same. */
    public boolean isSame(String first, String second) {
        return first.equals(toFirst.get(second));
    }

    /** How many entities have a partner. */
    public int size() {
        return toFirst.size();
    }
}

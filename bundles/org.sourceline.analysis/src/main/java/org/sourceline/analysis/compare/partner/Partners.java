package org.sourceline.analysis.compare.partner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which articles of a case are worth comparing with each other. Those are always that have words of each other or quote what stands in the other; and
 * besides, for each article, a bounded number of those with which it has names or phrases in common, and as many of each publisher that it names as its
 * source: those that share most, rare things counting more (inverse document frequency, Spärck Jones 1972). What many articles share is a reason for none.
 * The same articles give the same pairs, in whatever order they are given; the work grows with the articles and with what they share, not with all pairs.
 */
public final class Partners {

    /** What is shared by more articles than so many times the bound is common. */
    static final int COMMON = 2;
    /** An article that names the other's publisher once may mean another article of it. */
    private static final int FEWEST_ATTRIBUTIONS = 2;

    private final List<Keys> articles;
    private final int most;
    private final Ranking ranking;
    private final Map<Long, List<Integer>> houses = new HashMap<>();
    private final Chosen chosen;
    private final Verdicts verdicts;
    private final List<int[]> reasoned = new ArrayList<>();

    private Partners(Collection<Keys> articles, int most, Verdicts before) {
        this.articles = articles.stream().sorted(Comparator.comparing(Keys::path)).toList();
        this.most = most;
        this.ranking = new Ranking(this.articles, COMMON * most);
        this.chosen = new Chosen(articles.size());
        this.verdicts = before.next();
        for (int article = 0; article < articles.size(); article++) {
            for (long house : this.articles.get(article).houses()) {
                houses.computeIfAbsent(house, any -> new ArrayList<>(1)).add(article);
            }
        }
        choose();
    }

    /**
     * Chooses the partners.
     *
     * @param most with how many others each article is compared at most without having words of them
     * @param before what was found in an earlier choice among some of the articles; it saves work and changes nothing
     */
    public static Partners of(Collection<Keys> articles, int most, Verdicts before) {
        return new Partners(articles, most, before);
    }

    /** What was found on the way, for the next choice. */
    public Verdicts verdicts() {
        return verdicts.settled();
    }

    private void choose() {
        Chosen sure = new SharedWords(articles, COMMON * most, verdicts).find();
        for (int article = 0; article < articles.size(); article++) {
            int one = article;
            int[] ranked = ranking.of(one);
            reasoned.add(ranked);
            Arrays.stream(ranked).filter(other -> !sure.has(one, other)).limit(most).forEach(other -> chosen.add(one, other));
            for (long source : articles.get(one).sources()) {
                List<Integer> named = houses.getOrDefault(source, List.of());
                IntStream others = named.stream().mapToInt(Integer::intValue).filter(other -> isSource(one, other));
                Arrays.stream(ranking.sorted(others)).limit(most).forEach(other -> chosen.add(one, other));
            }
        }
        chosen.addAll(sure);
    }

    /** Whether an article names the publisher of another as its source, and both have a name in common. */
    private boolean isSource(int one, int other) {
        return one != other && ranking.isReasoned(one, other)
                && articles.get(one).credits().to(articles.get(other).credits()).cardinality() >= FEWEST_ATTRIBUTIONS;
    }

    /** The pairs, each once, by their paths. */
    public List<Pair> pairs() {
        return chosen.pairs(articles);
    }

    /** What is not among the pairs. */
    public LeftOut leftOut() {
        int pairs = 0;
        for (int article = 0; article < articles.size(); article++) {
            int one = article;
            pairs += (int) Arrays.stream(reasoned.get(one)).filter(other -> other > one && !chosen.has(one, other)).count();
        }
        List<String> names = commonNames();
        return pairs == 0 && names.isEmpty() ? LeftOut.NOTHING : new LeftOut(pairs, most, names);
    }

    private List<String> commonNames() {
        return IntStream.range(0, ranking.names().groups()).mapToObj(ranking.names()::group).filter(group -> group.length > COMMON * most)
                .sorted(Comparator.comparingInt(group -> -group.length)).map(this::label).distinct().toList();
    }

    /** The name that the articles of a group share. */
    private String label(int[] group) {
        Keys first = articles.get(group[0]);
        return Arrays.stream(first.names()).filter(name -> ranking.names().find(name) == group).mapToObj(first::label).findFirst().orElse("");
    }
}

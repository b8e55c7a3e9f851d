package org.sourceline.analysis.compare.partner;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.sourceline.analysis.compare.reuse.Reuse;

/** Finds the articles that have words of each other: copies, runs of copied words, quotations that stand in the other article too. */
final class SharedWords {

    /** Of the sampled runs of five words two articles with a reuse share so many; with the fewest words that make a reuse, 97 of 100 do. */
    private static final int FEWEST_PHRASES = 3;
    /** And this share of those of the shorter article, a third of the least that makes a reuse. */
    private static final double LEAST_PHRASES = Reuse.SOME / 3;
    /** A quotation and the place where it stands in other words share one in so many of its runs of three words, and these are not in all mouths. */
    private static final int SHARE = 3;

    private final List<Keys> articles;
    private final int common;
    private final Chosen found;
    private final Counts counts;
    private final Verdicts verdicts;

    /**
     * @param common words that more articles share than this are not followed, as far as they do not make the articles copies
     * @param verdicts take what is found
     */
    SharedWords(List<Keys> articles, int common, Verdicts verdicts) {
        this.articles = articles;
        this.common = common;
        this.found = new Chosen(articles.size());
        this.counts = new Counts(articles.size());
        this.verdicts = verdicts;
    }

    Chosen find() {
        reuses();
        quotations();
        return found;
    }

    private void reuses() {
        Postings phrases = Postings.of(articles, Keys::phrases);
        Postings bands = Postings.of(articles, Keys::bands);
        for (int article = 0; article < articles.size(); article++) {
            int one = article;
            counts.clear();
            Arrays.stream(phrases.of(one)).mapToObj(phrases::group).filter(this::isRare).forEach(counts::add);
            BitSet others = counts.atLeast(FEWEST_PHRASES, other -> LEAST_PHRASES * Math.min(phrases(one), phrases(other)));
            Arrays.stream(bands.of(one)).mapToObj(bands::group).flatMapToInt(Arrays::stream).forEach(others::set);
            choose(others, one, other -> other > one && isReuse(articles.get(one), articles.get(other)));
        }
    }

    private boolean isReuse(Keys one, Keys other) {
        return verdicts.reuses(one, other, () -> Reuse.of(one.shingles(), other.shingles()).isPresent());
    }

    private int phrases(int article) {
        return articles.get(article).phrases().length;
    }

    private void choose(BitSet some, int article, IntPredicate test) {
        some.clear(article);
        some.stream().filter(other -> !found.has(article, other)).filter(test).forEach(other -> found.add(article, other));
    }

    private boolean isRare(int[] group) {
        return group.length <= common;
    }

    private void quotations() {
        Postings runs = Postings.of(articles, new QuotedRuns(articles)::in);
        for (int article = 0; article < articles.size(); article++) {
            Keys here = articles.get(article);
            for (int number = 0; number < here.quotations().size(); number++) {
                int quotation = number;
                BitSet others = having(here.quotations().get(number), runs);
                choose(others, article, other -> isQuoted(here, quotation, articles.get(other)));
            }
        }
    }

    private boolean isQuoted(Keys here, int quotation, Keys there) {
        return verdicts.quotes(here, quotation, there, () -> here.quoted().isIn(quotation, there.quoted()));
    }

    /** The articles that may have a quotation: those that have its rarest run, and those that have a good part of its runs. */
    private BitSet having(long[] quotation, Postings runs) {
        counts.clear();
        Arrays.stream(quotation).mapToObj(runs::find).filter(this::isRare).forEach(counts::add);
        BitSet having = counts.atLeast(1, other -> (double) quotation.length / SHARE);
        Stream<int[]> groups = Arrays.stream(quotation).mapToObj(runs::find);
        groups.min(Comparator.comparingInt(group -> group.length)).ifPresent(rarest -> Arrays.stream(rarest).forEach(having::set));
        return having;
    }
}

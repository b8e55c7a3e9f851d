package org.sourceline.benchmarks.analysis;

import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/**
 * The comparison of cases of generated articles from nothing, and after one article has changed. Arguments: the numbers of articles. Prints for each the
 * pairs that were compared, the processor time of the comparing thread in seconds, the links, and what five changes cost in the median, in pairs, milliseconds
 * and as a share of the whole. One comparison of sixty articles warms up.
 */
public final class CaseRun {

    private static final int WARM = 60;
    private static final int CHANGES = 5;

    private CaseRun() {
    }

    public static void main(String[] args) {
        CaseComparison.of(articles(WARM), Instant.EPOCH, () -> false);
        Arrays.stream(args).mapToInt(Integer::parseInt).forEach(CaseRun::measure);
    }

    private static void measure(int size) {
        List<AnalysedArticle> articles = articles(size);
        long start = processorNanos();
        CaseComparison whole = CaseComparison.of(articles, Instant.EPOCH, () -> false);
        double all = processorNanos() - start;
        List<Double> costs = new ArrayList<>();
        List<Integer> pairs = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            AnalysedArticle changed = article(change * size / CHANGES, "\nThe ferry to Karsund sails again, the harbour master said.\n");
            long begin = processorNanos();
            pairs.add(whole.update(List.of(changed), Set.of(), () -> false).comparedPairs());
            costs.add((double) (processorNanos() - begin));
        }
        double one = costs.stream().sorted().toList().get(CHANGES / 2);
        System.out.printf(Locale.ROOT, "%,d articles: %,d pairs, %.1f s, %,d links, %,d pairs left out; one change: %d pairs, %.0f ms, %.1f %%%n", size,
                whole.comparedPairs(), all / 1e9, whole.links().size(), whole.leftOut().pairs(), pairs.stream().sorted().toList().get(CHANGES / 2), one / 1e6,
                100 * one / all);
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<AnalysedArticle> articles(int size) {
        return IntStream.range(0, size).mapToObj(number -> article(number, "")).toList();
    }

    private static AnalysedArticle article(int number, String more) {
        try {
            byte[] text = (GeneratedCase.article(number) + more).getBytes(StandardCharsets.UTF_8);
            Article article = ArticleReader.of(text, "articles/" + number + ".txt", Limits.DEFAULT);
            return AnalysedArticle.of(article, Analyser.analyse(article, new Configuration(Instant.EPOCH), () -> false));
        } catch (ArticleReadException e) {
            throw new UncheckedIOException(e);
        }
    }
}

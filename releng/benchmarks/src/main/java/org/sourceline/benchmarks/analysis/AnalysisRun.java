package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.sourceline.analysis.Analyser;
import org.sourceline.analysis.Configuration;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/**
 * Our side, as a process: analyses the files that a list names. Arguments: the list, and how many threads. Prints the time of the first,
 * tiny article, which loads everything, and the time of the others, in milliseconds.
 */
public final class AnalysisRun {

    private AnalysisRun() {
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        analyse("Orla Tamm said it was late.".getBytes(StandardCharsets.UTF_8));
        long loaded = System.nanoTime();
        int found = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(args[1]))) {
            List<Callable<Integer>> work = new ArrayList<>();
            Files.readAllLines(Path.of(args[0])).forEach(file -> work.add(() -> analyse(Files.readAllBytes(Path.of(file)))));
            for (Future<Integer> future : pool.invokeAll(work)) {
                found += future.get();
            }
        }
        long end = System.nanoTime();
        System.out.println("loaded " + (loaded - start) / 1_000_000 + " analysed " + (end - loaded) / 1_000_000 + " found " + found);
    }

    /** How many annotations an article gets. */
    static int analyse(byte[] text) {
        try {
            Article article = ArticleReader.of(text, "articles/a.txt", Limits.DEFAULT);
            return Analyser.analyse(article, new Configuration(Instant.EPOCH), () -> false).annotations().size();
        } catch (ArticleReadException e) {
            throw new UncheckedIOException(e);
        }
    }
}

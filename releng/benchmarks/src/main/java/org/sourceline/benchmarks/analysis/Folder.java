package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * P13: {@code annotate} on a folder of many articles beside a plain parallel loop over the same function, in turn, whole processes with 512 MB, and whether the
 * heap of the first stays flat.
 * Arguments: rounds, number of articles, a folder for temporary files, the class path of the command line, articles.
 */
public final class Folder {

    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Path work;
    private final Path articles;

    private Folder(Path work) {
        this.work = work;
        this.articles = work.resolve("articles");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Folder folder = new Folder(Path.of(args[2]));
        folder.fill(Stream.of(args).skip(4).map(Path::of).toList(), Integer.parseInt(args[1]));
        folder.measure(Integer.parseInt(args[0]), args[3]);
    }

    private void fill(List<Path> texts, int count) throws IOException {
        delete(articles);
        Files.createDirectories(articles);
        for (int i = 0; i < count; i++) {
            Files.copy(texts.get(i % texts.size()), articles.resolve(String.format(Locale.ROOT, "%05d.txt", i)));
        }
    }

    private void measure(int rounds, String commandLine) throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double ours = run(commandLine, "org.sourceline.cli.Main", "annotate", "--out", pages("ours"), articles.toString());
            double loop = run(System.getProperty("java.class.path"), FolderRun.class.getName(), articles.toString(), pages("loop"));
            ratios.add(loop / ours);
            System.err.printf(Locale.ROOT, "round %d: annotate %.2f s, loop %.2f s%n", round + 1, ours, loop);
            System.err.println(HeapLog.of(log("org.sourceline.cli.Main")).summary());
        }
        ratios.sort(null);
        System.out.println("| row | beside | ours is so many times as fast (spread) | goal |");
        System.out.println("|---|---|---|---|");
        System.out.printf(Locale.ROOT, "| P13 | a plain parallel loop | %.2f (%.2f – %.2f) | ≥ 0.90 |%n", ratios.get(rounds / 2), ratios.getFirst(),
                ratios.getLast());
    }

    private Path log(String program) {
        return work.resolve(program + ".gc.log");
    }

    private String pages(String name) throws IOException {
        delete(work.resolve(name));
        return work.resolve(name).toString();
    }

    /** Seconds. */
    private double run(String classPath, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java, "-Xmx512m", "-Xlog:gc:file=" + log(arguments[0]), "-cp", classPath));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("output").toFile()).start().waitFor();
        if (code != 0) {
            throw new IOException(arguments[0] + " ended with " + code + ": " + Files.readString(work.resolve("output")));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(folder)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}

package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * P9: the whole analysis beside OpenNLP's tagger, CoreNLP and GATE's ANNIE, in rounds, each a process of its own with 512 MB for ours and 2 GB
 * for the others. Arguments: rounds, megabytes of text for ours, megabytes for the others, which are slow, a folder for temporary files, the
 * folder with the peers (or "-"), articles. What is compared is the text analysed in a second.
 */
public final class Throughput {

    private final int rounds;
    private final Path list;
    private final Path shortList;
    private final double more;
    private final Path work;
    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Map<String, List<Contestant.Times>> times = new HashMap<>();

    private Throughput(int rounds, Path list, Path shortList, double more, Path work) {
        this.rounds = rounds;
        this.list = list;
        this.shortList = shortList;
        this.more = more;
        this.work = work;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        double megabytes = Double.parseDouble(args[1]);
        double fewer = Double.parseDouble(args[2]);
        Path work = Path.of(args[3]);
        List<Path> articles = Stream.of(args).skip(5).map(Path::of).toList();
        Throughput throughput = new Throughput(Integer.parseInt(args[0]), list(articles, megabytes, work.resolve("ours.list")),
                list(articles, fewer, work.resolve("others.list")), megabytes / fewer, work);
        throughput.measure(throughput.contestants(args[4].equals("-") ? null : Path.of(args[4])));
    }

    /** Writes a list that names the articles as often as it takes to have so much text. */
    private static Path list(List<Path> articles, double megabytes, Path list) throws IOException {
        List<String> names = new ArrayList<>();
        for (long all = 0; all < megabytes * 1_000_000; all += Files.size(articles.get((names.size() - 1) % articles.size()))) {
            names.add(articles.get(names.size() % articles.size()).toAbsolutePath().toString());
        }
        Files.createDirectories(list.toAbsolutePath().getParent());
        return Files.write(list, names);
    }

    private List<Contestant> contestants(@Nullable Path peers) {
        String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
        List<Contestant> contestants = new ArrayList<>();
        contestants.add(ours("ours", cores));
        contestants.add(ours("ours, one thread", "1"));
        contestants.add(new Contestant("OpenNLP's tagger alone, one thread", List.of(java, "-Xmx2g", "-cp", System.getProperty("java.class.path"),
                OpenNlpRun.class.getName(), shortList.toString())));
        if (peers != null) {
            contestants.add(new Contestant("CoreNLP, " + cores + " threads", List.of(java, "-Xmx2g", "-cp", peers.resolve("corenlp/target/jars") + "/*",
                    "edu.stanford.nlp.pipeline.StanfordCoreNLP", "-annotators", "tokenize,ssplit,pos,lemma,ner", "-ner.model",
                    "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz", "-ner.applyFineGrained", "false",
                    "-ner.buildEntityMentions", "false", "-ner.applyNumericClassifiers", "false", "-ner.useSUTime", "false",
                    "-filelist", shortList.toString(), "-outputFormat", "text", "-outputDirectory", work.resolve("corenlp").toString(),
                    "-threads", cores)));
            contestants.add(new Contestant("GATE ANNIE", List.of(java, "-Xmx2g", "-cp", peers.resolve("annie/target/jars") + "/*",
                    peers.resolve("annie/AnnieRunner.java").toString(), shortList.toString(), "9.1")));
        }
        return contestants;
    }

    private Contestant ours(String name, String threads) {
        return new Contestant(name, List.of(java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), AnalysisRun.class.getName(),
                list.toString(), threads));
    }

    private void measure(List<Contestant> contestants) throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (Contestant contestant : contestants) {
                Contestant.Times took = contestant.run();
                times.computeIfAbsent(contestant.name(), key -> new ArrayList<>()).add(took);
                System.err.printf(Locale.ROOT, "round %d %s: loaded in %.2f s, analysed in %.2f s%n", round + 1, contestant.name(), took.load(),
                        took.analysis());
            }
        }
        System.out.println("| row | beside | ours is so many times as fast (spread) | its loading : ours (spread) |");
        System.out.println("|---|---|---|---|");
        for (Contestant contestant : contestants.subList(1, contestants.size())) {
            List<Double> analysis = new ArrayList<>();
            List<Double> load = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Contestant.Times own = times.get("ours").get(round);
                Contestant.Times other = times.get(contestant.name()).get(round);
                double length = contestant.name().startsWith("ours") ? 1 : more;
                analysis.add(other.analysis() * length / own.analysis());
                load.add(other.load() / own.load());
            }
            System.out.println("| P9 | " + contestant.name() + " | " + ratio(analysis) + " | " + ratio(load) + " |");
        }
    }

    private static String ratio(List<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.1f (%.1f – %.1f)", sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}

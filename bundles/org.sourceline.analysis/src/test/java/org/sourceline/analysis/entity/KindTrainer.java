package org.sourceline.analysis.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.Json;
import org.sourceline.analysis.lexicon.Language;
import org.sourceline.analysis.lexicon.Lexicon;
import org.sourceline.analysis.lexicon.Weights;
import org.sourceline.analysis.sentence.Document;
import org.sourceline.analysis.tag.MaxentTagger;
import org.sourceline.analysis.tag.Tags;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingText;

/**
 * Trains the model of kinds: a log-linear one over the clusters of names of each text, by stochastic gradient descent with adaptive steps
 * (Duchi, Hazan and Singer 2011). The weights set by hand are its prior: what is learnt is added to them and pulled towards nothing.
 * <p>
 * Arguments: where to write the weights, "part/parts" of the texts to leave out for a test ("-" for none), then files of CoNLL columns and
 * articles with their reference beside them.
 */
public final class KindTrainer {

    private static final int COLUMNS = 4;
    private static final int ROUNDS = 30;
    private static final double STEP = 0.25;
    /** How strongly each weight is pulled towards nothing, over all examples. */
    private static final double PULL = 30;
    /** A feature of fewer clusters tells of them, not of the language. */
    private static final int RAREST = 3;
    private static final double SMALLEST = 0.04;

    /** A cluster with its kind; how often the text names it says how much it counts. */
    private record Example(Evidence evidence, int kind, double weight) {
    }

    private final List<Example> examples = new ArrayList<>();
    private final Map<String, double[]> weights = new HashMap<>();
    private final Map<String, double[]> squares = new HashMap<>();
    private final Weights none;

    private KindTrainer() {
        none = Weights.of(Language.of("en"), "kinds-untrained.txt");
    }

    public static void main(String[] arguments) throws IOException, ArticleReadException {
        KindTrainer trainer = new KindTrainer();
        String[] part = arguments[1].split("/");
        int count = 0;
        for (int i = 2; i < arguments.length; i++) {
            boolean columns = arguments[i].endsWith(".conll");
            for (LabelledText text : columns ? ConllReader.read(Path.of(arguments[i])) : List.of(article(Path.of(arguments[i])))) {
                boolean left = part.length == 2 && columns && count++ % Integer.parseInt(part[1]) == Integer.parseInt(part[0]);
                if (!left) {
                    trainer.add(text, !columns ? 3 : arguments[i].contains("wnut") ? 0.5 : 1);
                }
            }
        }
        trainer.train();
        trainer.write(Path.of(arguments[0]));
    }

    private static LabelledText article(Path file) throws IOException {
        String gold = Files.readString(Path.of(file.toString().replace(".txt", ".gold.json")), StandardCharsets.UTF_8);
        List<LabelledText.Label> names = new ArrayList<>();
        for (Map<String, Object> item : Json.list(gold, "entities")) {
            int kind = List.of("Person", "Organisation", "Place").indexOf(String.valueOf(item.get("kind")));
            if (kind >= 0) {
                names.add(new LabelledText.Label(((Number) item.get("start")).intValue(), ((Number) item.get("end")).intValue(), kind));
            }
        }
        return new LabelledText(Files.readString(file, StandardCharsets.UTF_8), names);
    }

    /** Short posts call people by one name, which news does not; so these are left out where the texts count less than one. */
    private void add(LabelledText text, double weight) throws ArticleReadException {
        Article article = ArticleReader.of(text.text().getBytes(StandardCharsets.UTF_8), "articles/text.txt", Limits.DEFAULT);
        ReadingText reading = org.sourceline.analysis.Analyser.read(article);
        Document document = Document.of(reading, Lexicon.of("en"));
        Tags tags = Tags.of(document, MaxentTagger::new, () -> false);
        BitSet taken = new BitSet();
        Names names = new Names(document, tags, Language.of("en"), taken::get, none, feature -> true);
        names.collect(() -> false);
        Passages passages = new Passages(article, reading);
        for (Cluster cluster : names.clusters().all()) {
            Integer kind = kind(text, cluster, document, passages);
            boolean nickname = weight < 1 && kind != null && kind == 0 && cluster.evidence().has(Clue.ALONE);
            if (kind != null && !nickname) {
                examples.add(new Example(cluster.evidence(), kind, weight * Math.sqrt(cluster.names().size())));
            }
        }
    }

    /** The kind that most of the names have; null if most of them are parts of names. */
    private static @Nullable Integer kind(LabelledText text, Cluster cluster, Document document, Passages passages) {
        int[] votes = new int[COLUMNS];
        int unclear = 0;
        for (Candidate name : cluster.names()) {
            var place = passages.at(document.tokens().span(name.from(), name.to())).position();
            Integer kind = text.kind(place.start(), place.end());
            if (kind == null) {
                unclear++;
            } else {
                votes[kind]++;
            }
        }
        int best = 0;
        for (int i = 1; i < COLUMNS; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return votes[best] > unclear ? Integer.valueOf(best) : null;
    }

    private void train() {
        Map<String, Integer> seen = new HashMap<>();
        examples.forEach(example -> counts(example.evidence()).keySet().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        for (int round = 0; round < ROUNDS; round++) {
            for (Example example : examples) {
                step(example, seen);
            }
        }
    }

    private static Map<String, Integer> counts(Evidence evidence) {
        Map<String, Integer> counts = new TreeMap<>(evidence.features());
        counts.put("bias", 1);
        return counts;
    }

    private void step(Example example, Map<String, Integer> seen) {
        Map<String, Integer> counts = counts(example.evidence());
        double[] chances = chances(example, counts);
        counts.forEach((feature, count) -> {
            if (seen.getOrDefault(feature, 0) >= RAREST) {
                double[] row = weights.computeIfAbsent(feature, key -> new double[COLUMNS]);
                double[] square = squares.computeIfAbsent(feature, key -> new double[COLUMNS]);
                for (int k = 0; k < COLUMNS; k++) {
                    double error = (example.kind() == k ? 1 : 0) - chances[k];
                    double gradient = error * Evidence.damped(count) * example.weight() - pull(feature) / seen.get(feature) * row[k];
                    square[k] += gradient * gradient;
                    row[k] += STEP * gradient / Math.sqrt(square[k] + 1e-6);
                }
            }
        });
    }

    /** The words around names in an encyclopaedia are least like those in news. */
    private static double pull(String feature) {
        return feature.startsWith("before") || feature.startsWith("behind") ? 6 * PULL : PULL;
    }

    private double[] chances(Example example, Map<String, Integer> counts) {
        Evidence evidence = example.evidence();
        double[] scores = {evidence.score(org.sourceline.core.model.EntityKind.PERSON),
            evidence.score(org.sourceline.core.model.EntityKind.ORGANISATION), evidence.score(org.sourceline.core.model.EntityKind.PLACE),
            evidence.scoreOfNone()};
        counts.forEach((feature, count) -> {
            double[] row = weights.get(feature);
            for (int k = 0; row != null && k < COLUMNS; k++) {
                scores[k] += row[k] * Evidence.damped(count);
            }
        });
        double most = Math.max(Math.max(scores[0], scores[1]), Math.max(scores[2], scores[3]));
        double sum = 0;
        for (int k = 0; k < COLUMNS; k++) {
            scores[k] = Math.exp(scores[k] - most);
            sum += scores[k];
        }
        for (int k = 0; k < COLUMNS; k++) {
            scores[k] /= sum;
        }
        return scores;
    }

    private void write(Path file) throws IOException {
        StringBuilder out = new StringBuilder("""
                # Weights of the model of kinds, written by KindTrainer: a feature, then what it adds for person, organisation, place and none of them.
                # Trained on WikiGold (Balasuriya et al. 2009, CC BY 4.0), on WNUT 2017 (Derczynski et al. 2017, CC BY 4.0) and on the project's
                # own development articles. Rules that are clues of NameClues and ContextClues have their weights by hand in Clue; these are added.
                """);
        new TreeMap<>(weights).forEach((feature, row) -> {
            double largest = 0;
            for (double weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
            if (largest >= SMALLEST && !feature.contains("#")) {
                out.append(feature);
                for (double weight : row) {
                    out.append(' ').append(String.format(Locale.ROOT, "%.2f", weight));
                }
                out.append('\n');
            }
        });
        Files.writeString(file, out, StandardCharsets.UTF_8);
    }
}

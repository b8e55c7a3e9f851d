package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;

/** OpenNLP, called directly for the one model that ours uses: it tags each line of the files that a list names. Prints as {@link AnalysisRun} does. */
public final class OpenNlpRun {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private OpenNlpRun() {
    }

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        POSTaggerME tagger;
        try (InputStream stream = OpenNlpRun.class.getResourceAsStream(MODEL)) {
            tagger = new POSTaggerME(new POSModel(stream));
        }
        long loaded = System.nanoTime();
        int found = 0;
        for (String file : Files.readAllLines(Path.of(args[0]))) {
            for (String line : new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8).split("\n")) {
                found += tagger.tag(SimpleTokenizer.INSTANCE.tokenize(line)).length;
            }
        }
        long end = System.nanoTime();
        System.out.println("loaded " + (loaded - start) / 1_000_000 + " analysed " + (end - loaded) / 1_000_000 + " found " + found);
    }
}

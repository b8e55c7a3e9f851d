import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.ConditionalSerialAnalyserController;
import gate.creole.Plugin;
import gate.util.persistence.PersistenceManager;

/**
 * GATE's ANNIE over the files that a list names; run from its source with GATE on the class path. Prints the time it took to load and the time
 * of the analysis, in milliseconds.
 */
class AnnieRunner {

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Gate.runInSandbox(true);
        Gate.init();
        Plugin annie = new Plugin.Maven("uk.ac.gate.plugins", "annie", args[1]);
        Gate.getCreoleRegister().registerPlugin(annie);
        ConditionalSerialAnalyserController controller = (ConditionalSerialAnalyserController) PersistenceManager
                .loadObjectFromUri(new java.net.URI(annie.getBaseURI() + "resources/ANNIE_with_defaults.gapp"));
        Corpus corpus = Factory.newCorpus("articles");
        controller.setCorpus(corpus);
        long loaded = System.nanoTime();
        int found = 0;
        List<String> files = Files.readAllLines(Path.of(args[0]));
        for (String file : files) {
            Document document = Factory.newDocument(Files.readString(Path.of(file)));
            corpus.add(document);
            controller.execute();
            found += document.getAnnotations().get(java.util.Set.of("Person", "Organization", "Location")).size();
            corpus.clear();
            Factory.deleteResource(document);
        }
        long end = System.nanoTime();
        System.out.println("loaded " + (loaded - start) / 1_000_000 + " analysed " + (end - loaded) / 1_000_000 + " found " + found);
    }
}

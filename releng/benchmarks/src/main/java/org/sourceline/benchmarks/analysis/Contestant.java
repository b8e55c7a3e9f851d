package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that analyses a list of files as a process of its own.
 *
 * @param command the command line
 */
record Contestant(String name, List<String> command) {

    private static final Pattern OURS = Pattern.compile("loaded (\\d+) analysed (\\d+)");
    private static final Pattern SETUP = Pattern.compile("Pipeline setup: ([\\d.]+) sec");
    private static final Pattern TOTAL = Pattern.compile("Total time for StanfordCoreNLP pipeline: ([\\d.]+) sec");

    /** What a run took, in seconds. */
    record Times(double load, double analysis) {
    }

    Contestant {
        command = List.copyOf(command);
    }

    /**
     * Runs the program to its end.
     *
     * @throws IOException if it cannot be started or does not tell its times; the message has the end of what it printed
     */
    Times run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        Matcher ours = OURS.matcher(output);
        Matcher setup = SETUP.matcher(output);
        Matcher total = TOTAL.matcher(output);
        if (code == 0 && ours.find()) {
            return new Times(Double.parseDouble(ours.group(1)) / 1000, Double.parseDouble(ours.group(2)) / 1000);
        }
        if (code == 0 && setup.find() && total.find()) {
            double load = Double.parseDouble(setup.group(1));
            return new Times(load, Double.parseDouble(total.group(1)) - load);
        }
        throw new IOException(name + " ended with " + code + ": ..." + output.substring(Math.max(0, output.length() - 2000)));
    }
}

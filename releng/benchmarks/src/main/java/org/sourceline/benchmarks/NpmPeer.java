package org.sourceline.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The npm package {@code approx-string-match} in a process of its own, which stays alive over all rounds. A call waits for its answer; what
 * the pipe takes is some microseconds beside the milliseconds of a search.
 */
final class NpmPeer {

    private static @Nullable NpmPeer running;

    private final Writer to;
    private final BufferedReader from;

    private NpmPeer(Process process) {
        to = process.outputWriter(StandardCharsets.UTF_8);
        from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static synchronized NpmPeer get() {
        NpmPeer there = running;
        if (there == null) {
            there = start();
            running = there;
        }
        return there;
    }

    private static NpmPeer start() {
        Path folder = Path.of(System.getProperty("peer", "releng/benchmarks/peer"));
        if (!Files.isDirectory(folder.resolve("node_modules/approx-string-match"))) {
            throw new IllegalStateException(folder + " holds no approx-string-match: npm install --no-package-lock --prefix " + folder);
        }
        try {
            Process process = new ProcessBuilder("node", folder.resolve("peer.js").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new NpmPeer(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text where the peer reads it. */
    static Path file(String text) {
        try {
            Path file = Files.createTempFile("sourceline-benchmark", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes patterns where the peer reads them; they hold nothing that JSON escapes. */
    static Path patterns(List<String> patterns) {
        return file(patterns.stream().map(pattern -> '"' + pattern + '"').collect(Collectors.joining(",", "[", "]")));
    }

    /** Searches a text for patterns; returns how many places were found. */
    int search(Path text, Path patterns, double errors) {
        try {
            to.write(text + "\t" + patterns + "\t" + errors + "\n");
            to.flush();
            String answer = from.readLine();
            if (answer == null) {
                throw new IllegalStateException("the peer has ended");
            }
            return Integer.parseInt(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.sourceline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing goes to the network: no article makes the program fetch anything, and no code of ours could. */
class NoNetworkTest {

    /** What reaches others; addresses alone do not. */
    private static final Pattern CLIENT = Pattern.compile("java\\.net\\.(?!URI\\b|URISyntaxException\\b|URLDecoder\\b|URLEncoder\\b)"
            + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram)|javax\\.net\\.|org\\.eclipse\\.swt\\.browser|\\bopenStream\\(|\\bopenConnection\\("
            + "|org\\.jsoup\\.Jsoup\\.connect|Jsoup\\.connect\\(");
    /** Where the platform gives addresses to files of the program itself. */
    private static final Pattern OWN_FILES = Pattern.compile("org/sourceline/app/(MarkerImages|SampleCase)\\.java$");

    @TempDir
    private Path folder;

    private static String hostile(int port) {
        String canary = "http://127.0.0.1:" + port;
        return """
                <!doctype html><html><head><title>Harbour fees to rise</title><base href="%1$s/"><meta http-equiv="refresh" content="0;url=%1$s/r">
                <link rel="stylesheet" href="%1$s/a.css"><script src="%1$s/a.js"></script><script>fetch("%1$s/b")</script>
                <script type="application/ld+json">{"@context":"%1$s/context","@type":"NewsArticle","author":{"@id":"%1$s/author"}}</script>
                <style>@import url(%1$s/c.css); body { background: url(%1$s/d.png) }</style></head>
                <body onload="fetch('%1$s/e')"><img src="%1$s/f.png" srcset="%1$s/g.png 2x"><iframe src="%1$s/h"></iframe>
                <object data="%1$s/i"></object><embed src="%1$s/j"><video src="%1$s/k" poster="%1$s/l"></video><svg><image href="%1$s/m"/></svg>
                <p>PORT ANSEL, March 3, 2025 - The fee will rise by 4.5 percent, the harbour office said on Monday.</p></body></html>
                """.formatted(canary);
    }

    @Test
    void noArticleMakesTheProgramFetchAnything() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Path article = Files.writeString(Files.createDirectories(folder.resolve("articles")).resolve("a.html"), hostile(canary.getLocalPort()));
            Cli called = Cli.call("annotate", article);
            assertEquals(ExitCode.OK, called.code(), called.err());
            assertTrue(Cli.call("show", article).out().contains("harbour office"));
            canary.setSoTimeout(200);
            try {
                canary.accept().close();
                throw new AssertionError("the canary was asked");
            } catch (SocketTimeoutException e) {
                assertTrue(Files.exists(folder.resolve("annotations/suggested/a.html.jsonld")));
            }
        }
    }

    /** In a namespace without any network, where the system has such, the program does the same, byte for byte. */
    @Test
    void withoutANetworkEverythingIsTheSame() throws IOException, InterruptedException {
        Path article = Files.writeString(Files.createDirectories(folder.resolve("articles")).resolve("a.html"), hostile(9));
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(run(List.of("unshare", "-rn", "true")) ? List.of("unshare", "-rn") : List.of());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "annotate", "--out", out.toString(), article.toString()));
        assertTrue(run(command), "failed: " + command);
        assertEquals(ExitCode.OK, Cli.call("annotate", article).code());
        assertEquals(items(folder.resolve("annotations/suggested/a.html.jsonld")), items(out.resolve("a.html.jsonld")));
    }

    private static List<String> items(Path page) throws IOException {
        return Files.readAllLines(page).stream().filter(line -> line.startsWith("  {")).toList();
    }

    private static boolean run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void noCodeOfOursCouldGoToTheNetwork() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (Path source : sources()) {
            files++;
            int number = 0;
            for (String line : Files.readAllLines(source, StandardCharsets.UTF_8)) {
                number++;
                if (CLIENT.matcher(line).find() && !OWN_FILES.matcher(source.toString()).find()) {
                    found.add(source + ":" + number + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(files > 300, "only " + files + " sources were looked at");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(".."))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/src/test/") && !file.toString().contains(".tests/") && !file.toString().contains("/target/"))
                    .toList();
        }
    }
}

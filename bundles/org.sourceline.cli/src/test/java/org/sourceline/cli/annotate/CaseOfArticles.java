package org.sourceline.cli.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for a test, with articles about nobody. */
record CaseOfArticles(Path folder) {

    static final String TEXT = """
            Harbour fees to rise

            PORT ANSEL, March 3, 2025 - The fee will rise by 4.5% to 12 million euros, the harbour office said on Monday.

            "Nobody likes it," said Ilse Varga, who heads the office.
            """;

    Path articles() {
        return folder.resolve("articles");
    }

    Path page(String name) {
        return folder.resolve("annotations/suggested").resolve(name + ".jsonld");
    }

    /** Writes an article of the case. */
    Path article(String name) {
        return write(articles().resolve(name), TEXT);
    }

    static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the pages in a folder, sorted. */
    static List<String> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jsonld")).sorted().toList();
        }
    }
}

package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.text.SourceText;

class VersionStoreTest {

    private static final String TEXT = "The ferry left late – again.\r\nNobody knew why.\n";
    private static final String PATH = "articles/ferry.txt";

    @TempDir
    private Path root;
    private Path article = Path.of(".");
    private VersionStore versions = VersionStore.in(Path.of("."));

    @BeforeEach
    void anArticle() throws IOException {
        article = Files.writeString(root.resolve("ferry.txt"), TEXT);
        versions = VersionStore.in(root);
    }

    private static String hash(String text) {
        return Identifiers.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> text(String hash) {
        return versions.text(hash, PATH, "UTF-8").map(SourceText::text);
    }

    @Test
    void aVersionOutlivesTheArticle() throws IOException {
        assertTrue(versions.keep(article, hash(TEXT)));
        assertTrue(versions.has(hash(TEXT)));
        Files.writeString(article, "Something else.");

        assertEquals(Optional.of(TEXT), text(hash(TEXT)));
        assertEquals(Optional.empty(), text(hash("Something else.")));
    }

    @Test
    void eachVersionIsKeptOnce() throws IOException {
        versions.keep(article, hash(TEXT));
        Path kept = root.resolve(".sourceline/versions").resolve(hash(TEXT) + ".gz");
        Object before = Files.readAttributes(kept, "unix:ino").get("ino");

        versions.keep(article, hash(TEXT));

        assertEquals(before, Files.readAttributes(kept, "unix:ino").get("ino"));
        try (Stream<Path> files = Files.list(kept.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void anotherVersionThanTheFileHoldsIsNotKept() throws IOException {
        assertFalse(versions.keep(article, hash("an earlier text")));
        assertFalse(versions.has(hash("an earlier text")));
    }

    @Test
    void aDamagedVersionIsMissing() throws IOException {
        versions.keep(article, hash(TEXT));
        Path kept = root.resolve(".sourceline/versions").resolve(hash(TEXT) + ".gz");
        byte[] bytes = Files.readAllBytes(kept);
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 0x10;
            Files.write(kept, flipped);
            Optional<String> found = text(hash(TEXT));
            assertTrue(found.isEmpty() || found.get().equals(TEXT), "flipped byte " + i);
        }
        Files.write(kept, new byte[0]);
        assertEquals(Optional.empty(), text(hash(TEXT)));
    }

    @Test
    void whatIsNoDigestIsNoFile() throws IOException {
        Files.writeString(root.resolve("secret.gz"), "x");
        assertFalse(versions.has("../../secret"));
        assertFalse(versions.keep(article, "../../secret"));
        assertEquals(Optional.empty(), text("../../secret"));
        assertEquals(Optional.empty(), text(""));
    }

    @Test
    void theCharsetOfThePageIsUsed() throws IOException {
        byte[] bytes = "Zürich".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(article, bytes);
        versions.keep(article, Identifiers.sha256(bytes));

        assertEquals("Zürich", versions.text(Identifiers.sha256(bytes), PATH, "windows-1252").orElseThrow().text());
        assertEquals("Zürich", versions.text(Identifiers.sha256(bytes), PATH, "no such charset").orElseThrow().text());
    }

    @Test
    void aMissingArticleSaysSo() {
        assertThrows(IOException.class, () -> versions.keep(root.resolve("nowhere.txt"), hash(TEXT)));
    }
}

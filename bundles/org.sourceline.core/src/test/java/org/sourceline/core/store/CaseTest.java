package org.sourceline.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTest {

    @TempDir
    private Path root;

    @Test
    void listsArticles() throws IOException {
        Case harbour = new Case(root);
        assertEquals(List.of(), harbour.articlePaths());
        for (String name : List.of("articles/b.txt", "articles/a.html", "articles/2026/c.txt", "articles/.hidden", "articles/.git/x")) {
            Files.createDirectories(SafeFile.folderOf(root.resolve(name)));
            Files.writeString(root.resolve(name), "text");
        }

        assertEquals(List.of("articles/2026/c.txt", "articles/a.html", "articles/b.txt"), harbour.articlePaths());
        assertEquals(root.resolve("articles/2026/c.txt").toAbsolutePath(), harbour.article("articles/2026/c.txt"));
    }

    @Test
    void findsTheCaseOfAnArticle() {
        assertEquals(Optional.of(new Case(root)), Case.around(root.resolve("articles/2026/c.txt")));
        assertEquals(Optional.of(new Case(root.resolve("articles/x"))), Case.around(root.resolve("articles/x/articles/c.txt")));
        assertTrue(Case.around(Path.of("/somewhere/else.txt")).isEmpty());
    }

    @Test
    void namesArticles() {
        Case harbour = new Case(root);

        assertEquals("articles/2026/c.txt", harbour.articlePath(root.resolve("articles/./2026/c.txt")));
        assertEquals("articles/c.txt", harbour.articlePath(root.resolve("elsewhere/c.txt")));
        assertEquals("articles/c.txt", Case.pathOutside(Path.of("c.txt")));
    }
}

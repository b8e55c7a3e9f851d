package org.sourceline.cli.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

    @TempDir
    Path folder;

    private Path file(String name) {
        return CaseOfArticles.write(folder.resolve(name), "text");
    }

    private List<String> found(Path... named) {
        return ArticleFiles.find(List.of(named)).files().stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
    }

    @Test
    void foldersAreWalkedInTheOrderOfNames() {
        List.of("b.txt", "a/z.html", "a/b/c.htm", "a.txt", "Z.TEXT", "é.xhtml", "a/a.txt").forEach(this::file);
        assertEquals(List.of("Z.TEXT", "a/a.txt", "a/b/c.htm", "a/z.html", "a.txt", "b.txt", "é.xhtml"), found(folder));
    }

    @Test
    void argumentsKeepTheirOrderAndCountOnce() {
        Path b = file("b.txt");
        Path a = file("a.txt");
        assertEquals(List.of("b.txt", "a.txt"), found(b, folder, a, folder.resolve("./b.txt")));
    }

    @Test
    void hiddenFilesAndFoldersOfSetsAreLeftOut() {
        List.of(".hidden.txt", ".git/x.txt", "articles/a.txt", "annotations/suggested/a.txt.jsonld", "annotations/notes.txt",
                "entities/x.txt", "links/y.txt").forEach(this::file);
        assertEquals(List.of("articles/a.txt"), found(folder));
    }

    @Test
    void aFolderThatOnlyHasTheNameOfOneOfSetsIsWalked() {
        file("links/y.txt");
        assertEquals(List.of("links/y.txt"), found(folder));
    }

    @Test
    void filesThatAreNoArticlesByNameArePassedOverUnlessNamed() {
        Path picture = file("picture.png");
        file("a.txt");
        assertEquals(List.of("a.txt"), found(folder));
        assertEquals(1, ArticleFiles.find(List.of(folder)).passedOver());
        assertEquals(List.of("picture.png"), found(picture));
    }

    @Test
    void linksInFoldersAreNotFollowed() throws IOException {
        Path real = file("a/real.txt");
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("a/link.txt"), real);
        assertEquals(List.of("a/real.txt"), assertTimeoutPreemptively(Duration.ofMinutes(2), () -> found(folder)));
        assertEquals(2, ArticleFiles.find(List.of(folder)).passedOver());
    }

    @Test
    void aLinkThatIsNamedIsFollowed() throws IOException {
        file("a/real.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));
        assertEquals(List.of("link/real.txt"), found(link));
    }

    @Test
    void whatDoesNotExistIsAProblem() {
        ArticleFiles files = ArticleFiles.find(List.of(folder.resolve("none")));
        assertEquals(List.of(folder.resolve("none") + " does not exist."), files.problems());
        assertEquals(List.of(), files.files());
    }

    @Test
    void aDeepTreeIsNoProblem() {
        file("a/".repeat(400) + "deep.txt");
        assertEquals(1, found(folder).size());
    }
}

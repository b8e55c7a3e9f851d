package org.sourceline.ui.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourceline.ui.cases.wizards.ImportArticles;
import org.sourceline.ui.tests.NoErrorLogged;
import org.sourceline.ui.tests.Poller;
import org.sourceline.ui.tests.TestCase;

@ExtendWith(NoErrorLogged.class)
class ImportArticlesTest {

    private static ImportArticles.Result run(TestCase owner, Path... files) {
        ImportArticles job = new ImportArticles(owner.project(), List.of(files));
        AtomicReference<ImportArticles.Result> result = new AtomicReference<>();
        job.onEnd(result::set);
        job.schedule();
        return Poller.get("the import", () -> Optional.ofNullable(result.get()));
    }

    private static List<String> names(ImportArticles.Result result) {
        return result.imported().stream().map(IFile::getProjectRelativePath).map(Object::toString).sorted().toList();
    }

    @Test
    void copiesFilesAndFoldersAndRefusesWhatIsNoArticle(@TempDir Path folder) throws Exception {
        Path inner = Files.createDirectories(folder.resolve("in/deep"));
        Files.writeString(folder.resolve("in/one.txt"), "The first article is short.\n");
        Files.writeString(inner.resolve("two.html"), "<html><body><p>The second one is a page.</p></body></html>");
        Files.write(inner.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 7});
        Files.writeString(folder.resolve("empty.txt"), "");
        try (TestCase owner = new TestCase("import")) {
            ImportArticles.Result result = run(owner, folder.resolve("in"), folder.resolve("empty.txt"));
            assertEquals(List.of("articles/deep/two.html", "articles/one.txt"), names(result));
            assertEquals(2, result.refused().size());
            assertTrue(result.refused().stream().anyMatch(reason -> reason.contains("picture.png")), result.refused().toString());
            assertTrue(result.refused().stream().anyMatch(reason -> reason.contains("empty.txt")), result.refused().toString());
        }
    }

    @Test
    void keepsBothOfTwoFilesOfOneNameAndTakesEqualOnesOnce(@TempDir Path folder) throws Exception {
        Path first = Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("one.txt"), "An article.\n");
        Path equal = Files.writeString(Files.createDirectories(folder.resolve("b")).resolve("one.txt"), "An article.\n");
        Path other = Files.writeString(Files.createDirectories(folder.resolve("c")).resolve("one.txt"), "Another article.\n");
        try (TestCase owner = new TestCase("import")) {
            assertEquals(List.of("articles/one (2).txt", "articles/one.txt"), names(run(owner, first, equal, other)));
        }
    }
}

package org.sourceline.benchmarks.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.sourceline.analysis.SuggestedPage;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

/** The peer of {@code annotate}: a plain parallel loop over the articles of a folder that makes and saves their pages. Arguments: folder, folder for the pages. */
public final class FolderRun {

    private FolderRun() {
    }

    public static void main(String[] args) throws IOException {
        PageStore store = PageStore.in(Path.of(args[1]), SuggestedPage.SET);
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
            files = listed.sorted().toList();
        }
        files.parallelStream().forEach(file -> write(file, store));
    }

    private static void write(Path file, PageStore store) {
        try {
            Article article = ArticleReader.read(file, "articles/" + file.getFileName(), Limits.DEFAULT);
            Page page = SuggestedPage.of(article, file, SuggestedPage.SET, null, () -> false);
            store.save(page, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.sourceline.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.VersionStore;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.SourceText;

/** Reads the articles that the arguments of commands name. */
public final class Articles {

    private Articles() {
    }

    /** How pages name an article: by its place in the case, if it lies in one. */
    public static String path(Path file) {
        return Case.around(file).map(found -> found.articlePath(file)).orElseGet(() -> Case.pathOutside(file));
    }

    /**
     * Reads an article under the name it has in its pages.
     *
     * @throws ArticleReadException if it cannot be read; the message names the file and the reason
     */
    public static Article read(Path file, Optional<Charset> chosen) throws ArticleReadException {
        String path = path(file);
        return chosen.isPresent() ? ArticleReader.read(file, path, Limits.DEFAULT, chosen.get())
                : ArticleReader.read(file, path, Limits.DEFAULT);
    }

    /** The charset that a page names; empty if there is none of that name. */
    public static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * The source text for which a page or an annotation of it was made, if it is kept.
     *
     * @param hash the SHA-256 of the article then
     * @param files looked for in their cases, or in the folders above them
     */
    public static Optional<SourceText> version(Page page, String hash, List<Path> files) {
        for (Path file : files) {
            Path folder = Case.around(file).map(Case::root).orElse(file.toAbsolutePath().normalize().getParent());
            for (; folder != null; folder = folder.getParent()) {
                Optional<SourceText> found = VersionStore.in(folder).text(page, hash);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

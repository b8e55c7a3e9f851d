package org.sourceline.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

import org.sourceline.core.store.Case;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;

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
}

package org.sourceline.core.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.sourceline.core.model.Identifiers;

/** Where the page of an article lies in the folder of a set: at the article's own place below {@code articles/}. */
final class PageNames {

    static final String EXTENSION = ".jsonld";
    private static final String ARTICLES = "articles/";
    /** What file systems allow for one name, in bytes. */
    private static final int LONGEST_NAME = 255;
    private static final int HASH_LENGTH = 16;
    private static final String ASIDE = ".unreadable";

    private PageNames() {
    }

    /**
     * The page's file.
     *
     * @param article the article's path in the case
     * @throws SaveException if that is no path of a file below the articles
     */
    static Path file(Path folder, String article) throws SaveException {
        String path = article.startsWith(ARTICLES) ? article.substring(ARTICLES.length()) : article;
        Path file = folder;
        try {
            for (String name : path.split("/", -1)) {
                if (name.isEmpty() || name.equals(".") || name.equals("..") || Path.of(name).getNameCount() != 1
                        || Path.of(name).isAbsolute()) {
                    throw SaveException.of("save.article", article);
                }
                file = file.resolve(name);
            }
            return file.resolveSibling(fileName(file.getFileName().toString()));
        } catch (InvalidPathException e) {
            throw SaveException.of("save.article", article);
        }
    }

    /** The article's name with the extension; where that is too long, what fits of it and a digest of the whole. */
    private static String fileName(String article) {
        if (bytes(article) + EXTENSION.length() <= LONGEST_NAME) {
            return article + EXTENSION;
        }
        String hash = Identifiers.sha256(article.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
        String end = '~' + hash + EXTENSION;
        int length = article.length();
        while (bytes(article.substring(0, length)) + end.length() > LONGEST_NAME) {
            length = article.offsetByCodePoints(length, -1);
        }
        return article.substring(0, length) + end;
    }

    /** A free name for a page that cannot be read: no page's name, and like its own as far as that has room. */
    static Path aside(Path file) {
        String name = file.getFileName().toString();
        for (int number = 1;; number++) {
            String end = number == 1 ? ASIDE : ASIDE + number;
            int length = name.length();
            while (bytes(name.substring(0, length)) + end.length() > LONGEST_NAME) {
                length = name.offsetByCodePoints(length, -1);
            }
            Path aside = file.resolveSibling(name.substring(0, length) + end);
            if (!Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
                return aside;
            }
        }
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}

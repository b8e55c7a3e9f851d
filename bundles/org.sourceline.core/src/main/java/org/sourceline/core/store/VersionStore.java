package org.sourceline.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.ArticleReadException;
import org.sourceline.core.text.ArticleReader;
import org.sourceline.core.text.Limits;
import org.sourceline.core.text.SourceText;

/**
 * The texts for which the pages of a case were made: each version of an article once, compressed, under the SHA-256 of its bytes. From them
 * annotations are carried over when an article changes. A version that is damaged counts as missing. May be used by several threads and
 * programs at once.
 */
public final class VersionStore {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST = (int) Limits.DEFAULT.fileBytes() + 1;
    private static final String FOLDER = "versions";
    private static final String EXTENSION = ".gz";

    private final Path folder;
    private final StateFolder state;
    private final SafeFile files;

    VersionStore(Path root, FileOperations operations) {
        this.folder = root.toAbsolutePath().resolve(StateFolder.NAME).resolve(FOLDER);
        this.state = new StateFolder(root.toAbsolutePath(), operations);
        this.files = new SafeFile(operations);
    }

    /** Those of a case, or of a folder that holds pages outside any case. */
    public static VersionStore in(Path root) {
        return new VersionStore(root, new PlatformFiles());
    }

    private @Nullable Path file(String sha256) {
        return DIGEST.matcher(sha256).matches() ? folder.resolve(sha256 + EXTENSION) : null;
    }

    /** Whether a version is kept. */
    public boolean has(String sha256) {
        Path file = file(sha256);
        return file != null && Files.isRegularFile(file);
    }

    /**
     * Keeps a version of an article unless it is kept already.
     *
     * @param article the article's file
     * @param sha256 of the version that is meant
     * @return false if the file holds another version now, or is larger than an article may be; then nothing is kept
     * @throws SaveException if it cannot be written
     * @throws IOException if the article cannot be read
     */
    public boolean keep(Path article, String sha256) throws IOException {
        Path file = file(sha256);
        if (file == null || has(sha256)) {
            return file != null;
        }
        byte[] bytes = read(article);
        if (!Identifiers.sha256(bytes).equals(sha256)) {
            return false;
        }
        try {
            state.exclusively(() -> {
                state.createFolders(folder);
                return files.write(file, out -> {
                    GZIPOutputStream zipped = new GZIPOutputStream(out);
                    zipped.write(bytes);
                    zipped.finish();
                });
            });
            return true;
        } catch (IOException e) {
            throw SaveException.of(file, e);
        }
    }

    /** No more than an article may have, and a byte to tell. */
    private static byte[] read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST);
        }
    }

    private static byte[] unzip(Path file) throws IOException {
        try (InputStream zipped = Files.newInputStream(file); InputStream stream = new GZIPInputStream(zipped)) {
            return stream.readNBytes(MOST);
        }
    }

    /**
     * The source text of a version.
     *
     * @param path the path of the article in the case
     * @param charset the name of the charset in which the offsets of a page were counted; if there is none of that name, it is found out
     * @return empty if the version is not kept, or is damaged
     */
    public Optional<SourceText> text(String sha256, String path, String charset) {
        Path file = file(sha256);
        if (file == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = unzip(file);
            return Identifiers.sha256(bytes).equals(sha256) ? Optional.of(article(bytes, path, charset).source()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The source text for which a page, or an annotation of it, was made. */
    public Optional<SourceText> text(Page page, String sha256) {
        return text(sha256, page.article(), page.charset());
    }

    /** A page, carried to the text of the article if it was made for another. */
    public ReanchoredPage carried(Page page, Article article) {
        return ReanchoredPage.of(page, article, this::text);
    }

    private static Article article(byte[] bytes, String path, String charset) throws ArticleReadException {
        try {
            return ArticleReader.of(bytes, path, Limits.DEFAULT, Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return ArticleReader.of(bytes, path, Limits.DEFAULT);
        }
    }
}

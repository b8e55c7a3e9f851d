package org.sourceline.core.text;

import java.nio.charset.Charset;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.Messages;
import org.sourceline.core.model.Identifiers;

/**
 * Reads articles. The file is only read, nothing is fetched, and whatever the file holds, the answer is an article or an
 * {@link ArticleReadException} whose message names the file and the reason.
 */
public final class ArticleReader {

    private ArticleReader() {
    }

    /**
     * Reads an article and finds out how it is encoded.
     *
     * @param file where it lies; links to files are followed
     * @param path its path in the case, {@code articles/<file name>}
     */
    public static Article read(Path file, String path, Limits limits) throws ArticleReadException {
        return article(ArticleFile.read(file, limits), file.toString(), path, limits, null);
    }

    /** Reads an article in the charset that a person chose. */
    public static Article read(Path file, String path, Limits limits, Charset chosen) throws ArticleReadException {
        return article(ArticleFile.read(file, limits), file.toString(), path, limits, chosen);
    }

    /** Makes an article of the bytes of a file. */
    public static Article of(byte[] bytes, String path, Limits limits) throws ArticleReadException {
        return article(bytes, path, path, limits, null);
    }

    /** Makes an article of the bytes of a file, in the charset that a person chose. */
    public static Article of(byte[] bytes, String path, Limits limits, Charset chosen) throws ArticleReadException {
        return article(bytes, path, path, limits, chosen);
    }

    private static Article article(byte[] bytes, String file, String path, Limits limits, @Nullable Charset chosen)
            throws ArticleReadException {
        String name = Messages.name(file);
        boolean html = HtmlSniffer.mayBeHtml(bytes, path);
        Decoder.Decoded decoded = Decoder.decode(bytes, chosen, html);
        TextCheck.check(bytes, decoded, name);
        TextCheck.checkLines(decoded.text(), name, limits);
        boolean isHtml = HtmlSniffer.isHtml(decoded.text(), path);
        PageText page = isHtml ? HtmlPage.read(decoded.text(), name, limits) : PageText.plain(decoded.text());
        TextCheck.checkNotBlank(page.source().text(), name);
        Article.MediaType type = isHtml ? Article.MediaType.HTML : Article.MediaType.PLAIN_TEXT;
        return new Article(path, Identifiers.sha256(bytes), bytes.length, decoded.encoding(), type, page.source(), page.blocks(),
                page.metadata());
    }
}

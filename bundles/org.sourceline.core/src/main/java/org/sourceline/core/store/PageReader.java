package org.sourceline.core.store;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;

/**
 * Reads annotation pages as a stream of JSON tokens. What this version does not know is kept: properties as extras, bodies as unknown
 * bodies, whole items as they stand. A page of a newer major version is read as far as it can be, and may not be written.
 *
 * <p>May be used by several threads at once.
 */
public final class PageReader {

    private static final String TYPE = "AnnotationPage";
    private static final int LARGE = 1 << 20;

    private final DocumentReader<Page> documents;

    public PageReader() {
        this(PageLimits.DEFAULT);
    }

    public PageReader(PageLimits limits) {
        this.documents = new DocumentReader<>(PageProblem.PAGE, TYPE, limits, PageParser::new);
    }

    /**
     * Reads a file.
     *
     * @throws PageReadException if there is no such file or it is no page that can be read
     */
    public LoadedPage read(Path file) throws PageReadException {
        return read(documents.bytes(file), file.toString());
    }

    /**
     * Reads bytes.
     *
     * @param name what messages call them, as a rule the file they come from
     * @throws PageReadException if they are no page that can be read
     */
    public LoadedPage read(byte[] bytes, String name) throws PageReadException {
        CompletableFuture<String> hash = hash(bytes);
        Page page = documents.read(bytes, name);
        return new LoadedPage(page, hash.join(), page.formatVersion() > Page.FORMAT_VERSION);
    }

    /** Takes a third of the time of reading, so for a large page it is done meanwhile. */
    private static CompletableFuture<String> hash(byte[] bytes) {
        return bytes.length < LARGE ? CompletableFuture.completedFuture(Identifiers.sha256(bytes))
                : CompletableFuture.supplyAsync(() -> Identifiers.sha256(bytes));
    }
}

package org.sourceline.core.text;

import java.util.List;

import org.sourceline.core.model.Identifiers;

/**
 * An article as it was read: frozen bytes, decoded.
 *
 * @param path the path in the case, {@code articles/<file name>}, with forward slashes
 * @param sha256 of the bytes, in lower-case hexadecimal (see {@link Identifiers#sha256})
 * @param byteCount the size of the file in bytes
 * @param rawBlocks what the layout of the file sets apart, in order, not overlapping
 * @param metadata what an HTML head says of the article; empty for plain text
 */
public record Article(String path, String sha256, long byteCount, TextEncoding encoding, MediaType type, SourceText source,
        List<RawBlock> rawBlocks, Metadata metadata) {

    /** What kind of file an article came in. */
    public enum MediaType {
        PLAIN_TEXT, HTML
    }

    public Article {
        rawBlocks = List.copyOf(rawBlocks);
    }

    /** The last segment of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

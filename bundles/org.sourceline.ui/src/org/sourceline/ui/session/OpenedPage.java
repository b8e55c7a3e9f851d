package org.sourceline.ui.session;

import org.sourceline.core.anchor.ReanchoredPage;

/**
 * A page as it was read from its file, carried to the text of the article if it was made for another.
 *
 * @param hash SHA-256 of the file's bytes
 * @param readOnly whether a program with a newer major version of the format wrote it
 */
public record OpenedPage(ReanchoredPage page, String hash, boolean readOnly) {
}

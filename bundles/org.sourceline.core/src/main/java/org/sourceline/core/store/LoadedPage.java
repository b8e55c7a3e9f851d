package org.sourceline.core.store;

import org.sourceline.core.model.Page;

/**
 * A page as it was read from a file.
 *
 * @param hash SHA-256 of the file's bytes, in lower-case hexadecimal: the base on which changes are made
 * @param readOnly whether a program with a newer major version of the format wrote it, so that this one must not write it
 */
public record LoadedPage(Page page, String hash, boolean readOnly) {
}

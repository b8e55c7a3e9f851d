package org.sourceline.core.store;

import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Page;

/**
 * The relations between articles of one set: the file {@code links/<set>.jsonld} of a case. Read whole and written whole or not at all, as
 * pages of annotations are. May be used by several threads and several programs at once.
 */
public final class LinkStore {

    private final PageStore pages;
    private final Path file;

    LinkStore(Path root, Path file, String set, FileOperations operations) {
        this.file = file.toAbsolutePath();
        this.pages = new PageStore(root, SafeFile.folderOf(file), set, operations);
    }

    /** The links of a set of a case; the file need not exist yet. */
    public static LinkStore of(Case owner, String set) {
        return new LinkStore(owner.root(), owner.links(set), set, new PlatformFiles());
    }

    /** The name of the set. */
    public String set() {
        return pages.set();
    }

    public Path file() {
        return file;
    }

    /**
     * Reads the links. The page carries the name of this set, whatever the file says.
     *
     * @return empty if there is no file yet
     * @throws PageReadException if there is one but it cannot be read
     */
    public Optional<LoadedPage> load() throws PageReadException {
        return pages.load(file, "");
    }

    /**
     * Writes the links, unless somebody else has changed them.
     *
     * @param page a page {@linkplain Page#isOfLinks of links}
     * @param base the hash of the page on which the changes were made; null if there was none
     * @return the hash of what was written, the base of the next save
     * @throws SetChangedException if the file holds another page than the base, or there is one where none was
     * @throws SaveException if it cannot be written; the file is as it was
     * @throws IllegalArgumentException if it is the page of an article
     */
    public String save(Page page, @Nullable String base) throws SaveException, SetChangedException {
        if (!page.isOfLinks()) {
            throw new IllegalArgumentException("the page of " + page.article());
        }
        return pages.save(page, file, base);
    }
}

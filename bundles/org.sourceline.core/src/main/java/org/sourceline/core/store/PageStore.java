package org.sourceline.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Page;

/**
 * The pages of one set, in one folder. Pages are read whole and written whole or not at all; a page that somebody else has written in the
 * meantime is never overwritten. May be used by several threads and several programs at once.
 */
public final class PageStore {

    private final Path root;
    private final Path folder;
    private final String set;
    private final StateFolder state;
    private final FileOperations operations;
    private final VersionStore versions;
    private final SafeFile safeFile;
    private final PageReader reader = new PageReader();
    private final PageWriter writer = new PageWriter();
    /** Content that took the place of a page although its save failed at the last step. */
    private final Map<Path, String> unconfirmed = new ConcurrentHashMap<>();
    private final Set<Path> cleaned = ConcurrentHashMap.newKeySet();

    PageStore(Path root, Path folder, String set, FileOperations operations) {
        this.root = root.toAbsolutePath();
        this.folder = folder.toAbsolutePath();
        this.set = set;
        this.state = new StateFolder(this.root, operations);
        this.operations = operations;
        this.versions = new VersionStore(this.root, operations);
        this.safeFile = new SafeFile(operations);
    }

    /**
     * A folder that holds pages outside any case; it need not exist yet.
     *
     * @param set the name of the set
     */
    public static PageStore in(Path folder, String set) {
        return in(folder, set, new PlatformFiles());
    }

    /** The same on a file system of the caller's. */
    public static PageStore in(Path folder, String set, FileOperations operations) {
        return new PageStore(folder, folder, set, operations);
    }

    /** The name of the set. */
    public String set() {
        return set;
    }

    public Path folder() {
        return folder;
    }

    /** The texts for which the pages were made. */
    public VersionStore versions() {
        return versions;
    }

    /**
     * The file of an article's page, whether it exists or not.
     *
     * @param article the article's path in the case, {@code articles/<file name>}
     * @throws SaveException if that is no such path
     */
    public Path file(String article) throws SaveException {
        return PageNames.file(folder, article);
    }

    /** The files of all pages, sorted by path; none if the folder does not exist. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(PageStore::isPage).sorted().toList();
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(PageNames.EXTENSION) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    /**
     * Reads the page of an article. It carries the name of this set and the path of this article, whatever the file says.
     *
     * @return empty if there is no page yet
     * @throws PageReadException if there is one but it cannot be read
     */
    public Optional<LoadedPage> load(String article) throws PageReadException {
        try {
            return load(file(article), article);
        } catch (SaveException e) {
            throw new PageReadException(e.getMessage(), article, 0, 0, e);
        }
    }

    /** Reads a file as the page of an article, or of none if that is the empty text. */
    Optional<LoadedPage> load(Path file, String article) throws PageReadException {
        String name = article.isEmpty() ? file.toString() : article;
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            StateFolder.checkInside(root, file);
            return Optional.of(named(reader.read(file), article));
        } catch (PageReadException e) {
            throw e;
        } catch (SaveException e) {
            throw new PageReadException(e.getMessage(), name, 0, 0, e);
        } catch (IOException e) {
            throw new PageProblem(name, new byte[0]).unreadable(e);
        }
    }

    private LoadedPage named(LoadedPage loaded, String article) {
        Page page = loaded.page();
        if (!page.set().label().equals(set)) {
            page = page.withSet(Page.SetRef.named(set));
        }
        return new LoadedPage(page.withArticle(article), loaded.hash(), loaded.readOnly());
    }

    /**
     * What can still be read of a page that is damaged.
     *
     * @throws PageReadException if the file cannot be read at all, or is too large
     */
    public PageSalvage salvage(String article) throws PageReadException {
        try {
            Path file = file(article);
            StateFolder.checkInside(root, file);
            if (Files.size(file) > PageLimits.DEFAULT.bytes()) {
                throw new PageProblem(file.toString(), new byte[0]).of("tooLarge", Integer.toString(PageLimits.DEFAULT.bytes() >> 20));
            }
            return PageSalvage.of(Files.readAllBytes(file), set, article);
        } catch (PageReadException e) {
            throw e;
        } catch (IOException e) {
            throw new PageProblem(article, new byte[0]).unreadable(e);
        }
    }

    /**
     * Gives a page that cannot be read another name beside its own, so that another one can take its place. Its content is kept.
     *
     * @return the file as it is called now
     * @throws SaveException if it cannot be moved; then all is as it was
     */
    public Path setAside(String article) throws SaveException {
        Path file = file(article);
        try {
            return state.exclusively(() -> {
                StateFolder.checkInside(root, file);
                Path aside = PageNames.aside(file);
                operations.move(file, aside);
                operations.syncFolder(SafeFile.folderOf(file));
                return aside;
            });
        } catch (IOException e) {
            throw SaveException.of(file, e);
        }
    }

    /**
     * Writes the page of an article, unless somebody else has changed it.
     *
     * @param base the hash of the page on which the changes were made; null if there was none
     * @return the hash of what was written, the base of the next save
     * @throws SetChangedException if the file holds another page than the base, or there is one where none was
     * @throws SaveException if it cannot be written; the file is as it was
     */
    public String save(Page page, @Nullable String base) throws SaveException, SetChangedException {
        return save(page, file(page.article()), base);
    }

    /** Writes a page to a file of its own, by the same rules. */
    String save(Page page, Path file, @Nullable String base) throws SaveException, SetChangedException {
        if (page.formatVersion() > Page.FORMAT_VERSION) {
            throw SaveException.of("save.newer", file.toString());
        }
        try {
            return state.exclusively(() -> saveLocked(page, file, base));
        } catch (SetChangedException e) {
            throw e;
        } catch (IOException e) {
            throw SaveException.of(file, e);
        }
    }

    private String saveLocked(Page page, Path file, @Nullable String base) throws IOException {
        StateFolder.checkInside(root, file);
        String now = hash(file);
        if (now == null ? base != null : !now.equals(base) && !now.equals(unconfirmed.get(file))) {
            throw new SetChangedException(file, now == null);
        }
        state.createFolders(SafeFile.folderOf(file));
        removeStrays(SafeFile.folderOf(file));
        try (SafeFile.Prepared prepared = safeFile.prepare(file, out -> writer.write(page, out))) {
            if (!prepared.hash().equals(now) || unconfirmed.containsKey(file)) {
                unconfirmed.put(file, prepared.hash());
                prepared.commit();
                unconfirmed.remove(file);
            }
            return prepared.hash();
        }
    }

    /** Saves that are under way hold the lock, so what is there now was left behind. */
    private void removeStrays(Path where) throws IOException {
        if (cleaned.add(where)) {
            safeFile.removeStrays(where);
        }
    }

    private static @Nullable String hash(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        MessageDigest digest = Identifiers.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Identifiers.hex(digest.digest());
    }
}

package org.sourceline.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.CaseEdit;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageSalvage;
import org.sourceline.core.store.PageStore;
import org.sourceline.core.store.SaveException;
import org.sourceline.core.store.SetChangedException;
import org.sourceline.core.store.SetStore;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.SourceText;

/** The pages of one article on the disk. All but {@link #setOf} read or write there and belong off the UI thread. */
public final class PageFiles {

    private static final String PROGRAM = "Sourceline";

    private final Path file;
    private final String article;
    private final Case root;
    private final SetStore sets;
    private final Path folder;
    private final Map<String, PageStore> stores = new ConcurrentHashMap<>();

    PageFiles(ArticleLocation location) {
        root = new Case(location.root());
        this.file = location.file();
        this.article = location.articlePath();
        this.sets = root.sets();
        this.folder = root.annotations();
    }

    private PageStore store(String set) {
        return stores.computeIfAbsent(set, sets::pages);
    }

    /**
     * The page of a set; empty if it has none of this article.
     *
     * @throws PageReadException if there is one that cannot be read
     */
    public Optional<LoadedPage> load(String set) throws PageReadException {
        return store(set).load(article);
    }

    /**
     * The page of a set, carried to the text of the article if it was made for another.
     *
     * @throws PageReadException if there is one that cannot be read
     */
    public Optional<OpenedPage> load(String set, Article now) throws PageReadException {
        return load(set).map(loaded -> new OpenedPage(carried(loaded.page(), now), loaded.hash(), loaded.readOnly()));
    }

    /** A page of the article, carried to its text if it was made for another. */
    ReanchoredPage carried(Page page, Article now) {
        return ReanchoredPage.of(page, now, this::version);
    }

    /**
     * What can still be read of a damaged page.
     *
     * @throws PageReadException if nothing can
     */
    PageSalvage salvage(String set) throws PageReadException {
        return store(set).salvage(article);
    }

    /**
     * Gives a damaged page another name.
     *
     * @return the file as it is called now
     */
    Path setAside(String set) throws SaveException {
        return store(set).setAside(article);
    }

    /**
     * Writes a page.
     *
     * @param base the hash of the file on which the changes were made; null if there was none
     * @return the hash of what was written
     * @throws SetChangedException if somebody else has written the file
     * @throws SaveException if it cannot be written; nothing has changed
     */
    public String save(Page page, @Nullable String base) throws SaveException, SetChangedException {
        PageStore store = store(page.set().label());
        keepVersion(store, page);
        return store.save(page, base);
    }

    /** Keeps the text of the article for which changes are made, before they are saved. */
    void keepVersion(Page page) {
        keepVersion(store(page.set().label()), page);
    }

    /** A page can be saved without it: only less can be carried over when the article changes. An article that is gone has no text to keep. */
    private void keepVersion(PageStore store, Page page) {
        try {
            store.versions().keep(file, page.sha256());
        } catch (IOException e) {
            if (Files.exists(file)) {
                ILog.of(PageFiles.class).log(Status.warning(String.valueOf(e.getMessage()), e));
            }
        }
    }

    /** The source text of the article for which a page, or an annotation of it, was made; empty if it is not kept. */
    public Optional<SourceText> version(Page page, String sha256) {
        return store(page.set().label()).versions().text(page, sha256);
    }

    /** The file for the page of a set, there or not; empty if the set's name is not fit for one. */
    public Optional<Path> file(String set) {
        try {
            return Optional.of(store(set).file(article));
        } catch (SaveException e) {
            return Optional.empty();
        }
    }

    /**
     * What people decided on the entities of the case; what cannot be read is left out, the Entities view tells of it.
     *
     * @param own the set whose decisions come first
     */
    public Identities identities(String own) {
        return root.entityPages().read(own, failed -> ILog.of(PageFiles.class).info(String.valueOf(failed.getMessage())));
    }

    /** Whether a file is a page with what people decided on the entities of the case. */
    public boolean isEntityPage(Path file) {
        return root.entityPages().has(file);
    }

    /** The set of which a file is this article's page; empty if it is none. */
    public Optional<String> setOf(Path file) {
        if (!file.startsWith(folder) || file.getNameCount() <= folder.getNameCount() + 1) {
            return Optional.empty();
        }
        String set = file.getName(folder.getNameCount()).toString();
        return file(set).filter(file::equals).map(page -> set);
    }

    /**
     * The names of the sets that have a page of the article, sorted.
     *
     * @throws IOException if the folder cannot be read
     */
    public List<String> names() throws IOException {
        return sets.names().stream().filter(set -> file(set).filter(Files::isRegularFile).isPresent()).toList();
    }

    /** A page without annotations for a set that has none of the article yet. Reads no disk. */
    public static Page empty(Article article, String set) {
        return Page.empty(set, article.path(), article.sha256(), article.encoding().charset().name(), generator());
    }

    /** A page without relations between articles, for a set that has none yet. */
    public static Page emptyLinks(String set) {
        return Page.empty(set, "", "", "", generator());
    }

    /** A page without decisions on entities, for a set that has none yet. */
    public static Page emptyEntities(String set) {
        return Page.empty(set, CaseEdit.ENTITIES, "", "", generator()).withArticle("");
    }

    private static String generator() {
        return PROGRAM + " " + Platform.getBundle("org.sourceline.ui").getVersion().toString().replaceAll("^(\\d+\\.\\d+\\.\\d+).*", "$1");
    }
}

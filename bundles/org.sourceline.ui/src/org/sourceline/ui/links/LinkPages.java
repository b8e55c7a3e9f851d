package org.sourceline.ui.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.CaseComparison;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.LinkTexts;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.LinkStore;
import org.sourceline.core.store.LoadedPage;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.SaveException;
import org.sourceline.core.store.SetChangedException;
import org.sourceline.core.text.Article;

/** The links of all sets of a case as they were read last: a file that nobody wrote since is not read again. One thread at a time. */
final class LinkPages {

    private final Case owner;
    private final Map<String, Known> known = new HashMap<>();
    private CaseLinks links = CaseLinks.NONE;

    /** What tells the states of a file apart; safe saves give each a file of its own. */
    private record Stamp(long size, FileTime time, @Nullable Object file) {

        static Stamp of(Path path) throws IOException {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(found.size(), found.lastModifiedTime(), found.fileKey());
        }
    }

    /** @param loaded null for a file that cannot be read */
    private record Known(Stamp stamp, @Nullable LoadedPage loaded) {
    }

    LinkPages(Case owner) {
        this.owner = owner;
    }

    Case owner() {
        return owner;
    }

    /** Reads what changed on the disk. @return whether anything has */
    boolean refresh() throws IOException {
        List<String> sets = LinkFiles.sets(owner);
        boolean changed = known.keySet().retainAll(sets);
        for (String set : sets) {
            changed |= refresh(set);
        }
        return changed;
    }

    private boolean refresh(String set) throws IOException {
        Stamp now = Stamp.of(owner.links(set));
        Known before = known.get(set);
        if (before != null && before.stamp().equals(now)) {
            return false;
        }
        LoadedPage loaded = read(set);
        known.put(set, new Known(now, loaded));
        return before == null || loaded == null || before.loaded() == null || !before.loaded().hash().equals(loaded.hash());
    }

    private @Nullable LoadedPage read(String set) {
        try {
            return LinkStore.of(owner, set).load().orElse(null);
        } catch (PageReadException e) {
            LinkFiles.log(e);
            return null;
        }
    }

    /** The page of a set as it was read last; null if it has none, or none that can be read. */
    @Nullable LoadedPage page(String set) {
        Known one = known.get(set);
        return one == null ? null : one.loaded();
    }

    /** Writes the page of a set over the one that was read last. */
    void save(String set, Page page) throws SaveException, SetChangedException, IOException {
        LoadedPage before = page(set);
        String hash = LinkStore.of(owner, set).save(page, before == null ? null : before.hash());
        known.put(set, new Known(Stamp.of(owner.links(set)), new LoadedPage(page, hash, false)));
    }

    /**
     * The links of all sets, on the texts that were compared; those of a page that cannot be read are left out.
     *
     * @throws IOException if the folder of the articles cannot be listed
     */
    CaseLinks links(CaseComparison comparison) throws IOException {
        List<Page> pages = new ArrayList<>();
        known.values().forEach(one -> {
            if (one.loaded() != null) {
                pages.add(one.loaded().page());
            }
        });
        Map<String, Article> articles = comparison.articles().stream().collect(Collectors.toMap(AnalysedArticle::path, AnalysedArticle::article));
        links = links.with(pages, new LinkTexts(articles, Set.copyOf(owner.articlePaths())::contains, owner.versions()::text));
        return links;
    }
}

package org.sourceline.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.review.Candidate;
import org.sourceline.core.review.Candidates;
import org.sourceline.core.store.AlikePages;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.PageStore;
import org.sourceline.ui.session.PersonalSet;

/** The suggestions of the articles of a case that are not open, from the pages on the disk. Used by one background job only. */
final class CasePages {

    private record Known(String stamp, List<Candidate> candidates) {
    }

    private final Map<Path, Known> known = new HashMap<>();

    /**
     * @param opened the paths of articles that are left out
     * @param personal the set of the person at the keyboard
     * @throws IOException if the articles cannot be listed
     */
    List<Candidate> candidates(Case owner, Set<String> opened, String personal) throws IOException {
        Suppressions suppressions = suppressions(owner);
        String suppressed = stamp(owner.suppressions().file());
        List<PageStore> stores = List.of(owner.sets().pages(PersonalSet.SUGGESTED), owner.sets().pages(personal));
        List<Candidate> found = new ArrayList<>();
        for (String article : owner.articlePaths()) {
            if (!opened.contains(article)) {
                found.addAll(candidates(owner, article, stores, suppressions, suppressed));
            }
        }
        return found;
    }

    /** A list that cannot be read is told of where it is edited; here it hides nothing. */
    private static Suppressions suppressions(Case owner) {
        try {
            return owner.suppressions().load();
        } catch (PageReadException e) {
            return Suppressions.NONE;
        }
    }

    private List<Candidate> candidates(Case owner, String article, List<PageStore> stores, Suppressions suppressions, String suppressed)
            throws IOException {
        StringBuilder stamp = new StringBuilder(suppressed);
        for (PageStore store : stores) {
            stamp.append('|').append(store.set()).append(stamp(store.file(article)));
        }
        Path key = stores.getFirst().file(article);
        Known before = known.get(key);
        if (before == null || !before.stamp().contentEquals(stamp)) {
            before = new Known(stamp.toString(), Candidates.of(article, read(owner, article, stores), suppressions));
            known.put(key, before);
        }
        return before.candidates();
    }

    private static String stamp(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + ":" + attributes.size();
        } catch (NoSuchFileException e) {
            return "-";
        }
    }

    /** A page that cannot be read is a finding; here the article goes without it. */
    private static Map<String, List<Annotation>> read(Case owner, String article, List<PageStore> stores) {
        Map<String, Page> sets = new LinkedHashMap<>();
        for (PageStore store : stores) {
            try {
                store.load(article).ifPresent(loaded -> sets.put(store.set(), loaded.page()));
            } catch (PageReadException e) {
                sets.remove(store.set());
            }
        }
        Map<String, List<Annotation>> items = new LinkedHashMap<>();
        AlikePages.of(owner, article, sets).forEach((set, page) -> items.put(set, page.items()));
        return items;
    }
}

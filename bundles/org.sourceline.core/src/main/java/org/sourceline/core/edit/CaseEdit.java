package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one command changes in a case, in the pages of as many articles and sets as it likes; done and undone as a whole. It describes only:
 * the articles may be opened or not.
 *
 * @param label what it does, for the Undo menu ("Accept 14 Persons in 3 Articles")
 * @param done what it did, for the status line
 * @param pages the changes by the path of the article in the case, {@code articles/<file name>}; those of {@link #LINKS} are of the
 *        relations between articles, those of {@link #ENTITIES} of the entities of the case
 */
public record CaseEdit(String label, String done, SortedMap<String, List<Change>> pages) {

    /** Stands in the place of an article's path for the page with the relations between articles. */
    public static final String LINKS = "";

    /** Stands in the place of an article's path for the page with what people decided on the entities of the case. */
    public static final String ENTITIES = "entities";

    public CaseEdit {
        SortedMap<String, List<Change>> copy = new TreeMap<>();
        pages.forEach((article, changes) -> {
            if (!changes.isEmpty()) {
                copy.put(article, List.copyOf(changes));
            }
        });
        pages = Collections.unmodifiableSortedMap(copy);
    }

    /** Whether this stands for a page of the case as a whole, in the place of an article's path. */
    public static boolean isOfCase(String article) {
        return article.equals(LINKS) || article.equals(ENTITIES);
    }

    /** An edit whose articles are in no particular order. */
    public static CaseEdit of(String label, String done, Map<String, List<Change>> pages) {
        return new CaseEdit(label, done, new TreeMap<>(pages));
    }

    /** The edit that takes this one back. */
    public CaseEdit inverse() {
        SortedMap<String, List<Change>> back = new TreeMap<>();
        pages.forEach((article, changes) -> {
            List<Change> reversed = new ArrayList<>(changes.size());
            changes.reversed().forEach(change -> reversed.add(change.inverse()));
            back.put(article, reversed);
        });
        return new CaseEdit(label, done, back);
    }

    public boolean isEmpty() {
        return pages.isEmpty();
    }
}

package org.sourceline.core.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.Change;
import org.sourceline.core.merge.Conflict;
import org.sourceline.core.merge.Merged;
import org.sourceline.core.merge.PageMerge;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.SourceText;

/** What journals that were left behind bring to a page. */
public final class Recovery {

    private final Page page;
    private final List<JournalChanges> sources;
    private final Merged merged;
    private final boolean stale;

    private Recovery(Page page, @Nullable String base, List<JournalChanges> sources) {
        this.page = page;
        this.sources = List.copyOf(sources);
        Merged result = new Merged(page, List.of(), false);
        boolean asks = false;
        for (JournalChanges source : sources) {
            Page before = result.page();
            Merged next = merge(before, source.changes());
            boolean sameBase = Objects.equals(base, source.journal().header().base());
            asks |= !next.isClean() || !sameBase && !next.page().equals(before);
            List<Conflict> conflicts = new ArrayList<>(result.conflicts());
            conflicts.addAll(next.conflicts());
            result = new Merged(next.page(), conflicts, false);
        }
        this.merged = result;
        this.stale = asks;
    }

    /**
     * Brings the changes of journals, one after the other, to a page for whose text they were written.
     *
     * @param base the SHA-256 of the page's file; null if there is none
     */
    public static Recovery of(Page page, @Nullable String base, List<FoundJournal> journals) {
        return new Recovery(page, base, journals.stream().map(JournalChanges::of).toList());
    }

    /**
     * Brings the changes of journals, one after the other, to a page. What was written for another text of the article is carried over: in
     * the page that comes out it has its place in the new text, or none.
     *
     * @param page the page on the text of the article
     * @param base the SHA-256 of the page's file; null if there is none
     * @param article as it is now
     * @param versions finds the texts for which the journals were written
     */
    public static Recovery of(Page page, @Nullable String base, List<FoundJournal> journals, Article article,
            ReanchoredPage.VersionSource versions) {
        return new Recovery(page, base, journals.stream().map(one -> JournalChanges.carried(one, page, article, versions)).toList());
    }

    /** The same changes brought to another state of the page, on the same text. */
    public Recovery into(Page now, @Nullable String base) {
        return new Recovery(now, base, sources);
    }

    /** The changes as a third state, whose base is what the journal says of each annotation, and which has all others as they are. */
    private static Merged merge(Page now, List<Change> changes) {
        Map<String, Change> byId = new HashMap<>();
        changes.forEach(change -> byId.put(change.id(), change));
        List<Annotation> untouched = now.items().stream().filter(item -> !byId.containsKey(item.id())).toList();
        List<Annotation> before = new ArrayList<>(untouched);
        List<Annotation> after = new ArrayList<>(untouched);
        for (Change change : changes) {
            if (change.before() != null) {
                before.add(change.before());
            }
            if (change.after() != null) {
                after.add(change.after());
            }
        }
        return PageMerge.merge(now.withItems(before), now.withItems(after), now);
    }

    /** The page without the changes of the journals. */
    public Page page() {
        return page;
    }

    /**
     * The page with the changes of the journals; conflicts can only be where the page is another one than a journal's base, or where two
     * programs were killed.
     */
    public Merged merged() {
        return merged;
    }

    /**
     * Whether a journal belongs to another state of the page than the one on the disk and still has something to say, so that a person has
     * to agree.
     */
    public boolean isStale() {
        return stale;
    }

    /** How many lines of the journals could not be read. */
    public int damaged() {
        return sources.stream().mapToInt(source -> source.journal().damaged()).sum();
    }

    /** To be deleted when the changes are safe, or not wanted. */
    public List<FoundJournal> journals() {
        return sources.stream().map(JournalChanges::journal).toList();
    }

    /** What became of the annotations that had to be carried over, by their ids. */
    public Map<String, Reanchored> results() {
        return JournalChanges.results(sources);
    }

    /** The texts from which annotations were carried over, as far as they are kept, by their SHA-256. */
    public Map<String, SourceText> versions() {
        return JournalChanges.versions(sources);
    }

    /** Whether there is anything in the journals that the page has not. */
    public boolean isEmpty() {
        return merged.page().equals(page) && merged.conflicts().isEmpty();
    }
}

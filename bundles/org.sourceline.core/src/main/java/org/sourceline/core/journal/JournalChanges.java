package org.sourceline.core.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.SourceText;

/**
 * The changes that a journal holds, on the text of the article as it is now. A journal tells places in the text that the article had when it
 * was written: where that was another one, what was changed is carried over as the annotations of a page are, from before and after the change.
 *
 * @param results what became of the annotations as they were after the changes, by their ids; empty where nothing had to be carried over
 * @param versions the texts from which they were carried over, by their SHA-256
 */
record JournalChanges(FoundJournal journal, List<Change> changes, Map<String, Reanchored> results, Map<String, SourceText> versions) {

    JournalChanges {
        changes = List.copyOf(changes);
        results = Map.copyOf(results);
        versions = Map.copyOf(versions);
    }

    /** Those of a journal for the text of the page. */
    static JournalChanges of(FoundJournal journal) {
        return new JournalChanges(journal, journal.changes(), Map.of(), Map.of());
    }

    /** @param page some page of the set on the article, whatever it holds */
    static JournalChanges carried(FoundJournal journal, Page page, Article article, ReanchoredPage.VersionSource versions) {
        Page then = page.onText(journal.header().sha256(), journal.header().charset());
        List<Annotation> before = new ArrayList<>();
        List<Annotation> after = new ArrayList<>();
        for (Change change : journal.changes()) {
            if (change.before() != null) {
                before.add(change.before());
            }
            if (change.after() != null) {
                after.add(change.after());
            }
        }
        ReanchoredPage from = ReanchoredPage.of(then.withItems(before), article, versions);
        ReanchoredPage to = ReanchoredPage.of(then.withItems(after), article, versions);
        return new JournalChanges(journal, changes(journal.changes(), byId(from.page()), byId(to.page())), to.results(), to.versions());
    }

    private static List<Change> changes(List<Change> changes, Map<String, Annotation> before, Map<String, Annotation> after) {
        return changes.stream().map(change -> new Change(change.set(), before.get(change.id()), after.get(change.id()))).toList();
    }

    private static Map<String, Annotation> byId(Page page) {
        Map<String, Annotation> byId = new HashMap<>();
        page.items().forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    /** By id, what became of everything that several journals changed; of what more than one changed, as the last one has it. */
    static Map<String, Reanchored> results(List<JournalChanges> all) {
        Map<String, Reanchored> results = new LinkedHashMap<>();
        all.forEach(one -> results.putAll(one.results));
        return results;
    }

    static Map<String, SourceText> versions(List<JournalChanges> all) {
        Map<String, SourceText> versions = new LinkedHashMap<>();
        all.forEach(one -> versions.putAll(one.versions));
        return versions;
    }
}

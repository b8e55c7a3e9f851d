package org.sourceline.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.ArticleListener;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Difference;
import org.sourceline.core.journal.Journal;
import org.sourceline.core.journal.JournalHeader;
import org.sourceline.core.journal.Journals;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.ui.Messages;

/**
 * Keeps what is not saved on the disk all the same: a journal for each set of an article that has unsaved changes. UI thread only; the
 * disk is written by the journals' own threads.
 */
final class SessionJournals {

    /** A journal, and of what it holds the changes now. */
    private static final class Kept {
        private final Journal journal;
        private JournalHeader header;

        Kept(Journal journal, JournalHeader header) {
            this.journal = journal;
            this.header = header;
        }
    }

    private final Journals journals;
    private final PageFiles files;
    private final Function<String, Optional<String>> bases;
    private final Consumer<IOException> failed;
    private final Map<String, Kept> open = new HashMap<>();

    /**
     * @param files where the texts are kept for which changes are made
     * @param bases finds the SHA-256 of the file of a set
     * @param failed told when changes cannot be written, on another thread
     */
    SessionJournals(ArticleLocation location, PageFiles files, Function<String, Optional<String>> bases, Consumer<IOException> failed) {
        this.journals = Journals.of(new Case(location.root()));
        this.files = files;
        this.bases = bases;
        this.failed = failed;
    }

    /** Sets changed. */
    void follow(ArticleListener.Event event) {
        if (event.kind() == ArticleListener.Kind.EDITED) {
            changes(event).forEach((set, changes) -> journal(event.source(), set).append(changes));
        } else {
            follow(event.source());
        }
    }

    /** Sets were opened, saved, closed, read again, or carried to another text: what is kept is what is unsaved of them. */
    void follow(ArticleSets sets) {
        for (String set : List.copyOf(open.keySet())) {
            settle(sets, set);
        }
    }

    /** A set was saved, read again, closed: its journal goes, or goes on from there. */
    private void settle(ArticleSets sets, String set) {
        Kept kept = open.get(set);
        if (kept == null) {
            return;
        }
        if (!sets.names().contains(set) || !sets.isDirty(set)) {
            open.remove(set);
            kept.journal.discard();
            return;
        }
        JournalHeader now = header(sets, set);
        if (!now.equals(kept.header)) {
            kept.header = now;
            kept.journal.restart(now, Difference.between(sets.base(set), sets.snapshot(set)));
        }
    }

    private JournalHeader header(ArticleSets sets, String set) {
        return JournalHeader.of(sets.base(set), bases.apply(set).orElse(null));
    }

    private Journal journal(ArticleSets sets, String set) {
        return open.computeIfAbsent(set, name -> {
            JournalHeader header = header(sets, name);
            keepText(sets.base(name));
            return new Kept(journals.begin(header, failed), header);
        }).journal;
    }

    /** Should the article change before the changes are saved, they are carried over from the text for which they were made. */
    private void keepText(Page page) {
        Job job = Job.create(Messages.get("session.recovery.job"), (ICoreRunnable) monitor -> files.keepVersion(page));
        job.setSystem(true);
        job.schedule();
    }

    private static Map<String, List<Change>> changes(ArticleListener.Event event) {
        Map<Anchored, Annotation> added = new LinkedHashMap<>();
        event.added().forEach(one -> added.put(one, one.annotation()));
        Map<String, List<Change>> bySet = new LinkedHashMap<>();
        for (Anchored one : event.removed()) {
            Annotation now = added.remove(one);
            if (!one.annotation().equals(now)) {
                add(bySet, one.set(), one.annotation(), now);
            }
        }
        added.forEach((one, now) -> add(bySet, one.set(), null, now));
        return bySet;
    }

    private static void add(Map<String, List<Change>> bySet, String set, @Nullable Annotation before, @Nullable Annotation after) {
        bySet.computeIfAbsent(set, name -> new ArrayList<>()).add(new Change(set, before, after));
    }

    /** The journal of a set, if it has unsaved changes. */
    Optional<Journal> find(String set) {
        return Optional.ofNullable(open.get(set)).map(kept -> kept.journal);
    }

    /** Nothing that is unsaved is wanted any longer. */
    void discard() {
        open.values().forEach(kept -> kept.journal.discard());
        open.clear();
    }
}

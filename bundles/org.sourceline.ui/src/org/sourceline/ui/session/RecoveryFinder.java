package org.sourceline.ui.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.journal.FoundJournal;
import org.sourceline.core.journal.Journals;
import org.sourceline.core.journal.Recovery;
import org.sourceline.core.model.Page;
import org.sourceline.core.store.Case;
import org.sourceline.core.store.PageReadException;
import org.sourceline.ui.Messages;

/** Looks for unsaved changes that a program which was killed has left, opens the sets they belong to; and for damaged pages. Off the UI thread. */
final class RecoveryFinder {

    private final ArticleLocation location;
    private final PageFiles files;
    private final ArticleSets sets;
    private final Map<String, String> bases;
    private final List<String> warnings;

    RecoveryFinder(ArticleLocation location, PageFiles files, OpenedArticle opened) {
        this.location = location;
        this.files = files;
        this.sets = opened.sets();
        this.bases = new HashMap<>(opened.bases());
        this.warnings = new ArrayList<>(opened.warnings());
    }

    OpenedArticle find() {
        List<SetRecovery> found = new ArrayList<>();
        journals().forEach((set, journals) -> {
            if (isWritable(set)) {
                found.add(new SetRecovery(set, Recovery.of(page(set), bases.get(set), journals, sets.article(), files::version)));
            }
        });
        List<DamagedSet> damaged = new DamageFinder(files).find(PersonalSet.name()).map(List::of).orElse(List.of());
        return new OpenedArticle(sets, bases, warnings, found, damaged);
    }

    /** The page of a set as it is once what has a sure place is attached. */
    private Page page(String set) {
        return sets.moved(set).map(ReanchoredPage::page).orElseGet(() -> sets.snapshot(set));
    }

    private Map<String, List<FoundJournal>> journals() {
        Map<String, List<FoundJournal>> bySet = new LinkedHashMap<>();
        try {
            for (FoundJournal one : Journals.of(new Case(location.root())).left(location.articlePath())) {
                bySet.computeIfAbsent(one.header().set(), set -> new ArrayList<>()).add(one);
            }
        } catch (IOException e) {
            warnings.add(Messages.get("session.recovery.unread", String.valueOf(e.getMessage())));
        }
        return bySet;
    }

    private boolean isWritable(String set) {
        if (PersonalSet.problem(set).isPresent()) {
            return false;
        }
        if (!sets.names().contains(set)) {
            open(set);
        }
        return sets.names().contains(set) && sets.isWritable(set);
    }

    private void open(String set) {
        try {
            OpenedPage loaded = files.load(set, sets.article()).orElse(null);
            if (loaded == null) {
                sets.open(PageFiles.empty(sets.article(), set), true);
            } else {
                sets.open(loaded.page(), !loaded.readOnly());
                bases.put(set, loaded.hash());
            }
        } catch (PageReadException e) {
            warnings.add(String.valueOf(e.getMessage()));
        }
    }
}

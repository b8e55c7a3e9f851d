package org.sourceline.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.store.PageReadException;
import org.sourceline.core.store.SuppressionStore;
import org.sourceline.ui.Messages;

/**
 * Shows the sets of an article on it when it is opened: the person's own and the suggested one. Where the person's page cannot be read or
 * written, a new set beside it takes what is made from now on, so that nothing of the old one is lost. Off the UI thread.
 */
final class SetOpener {

    private final PageFiles files;
    private final ArticleSets sets;
    private final SuppressionStore suppressions;
    private final UnsavedSets unsaved;
    private final Map<String, String> bases = new HashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** @param unsaved what was changed and not saved before the article was read again */
    SetOpener(PageFiles files, ArticleSets sets, SuppressionStore suppressions, UnsavedSets unsaved) {
        this.files = files;
        this.sets = sets;
        this.suppressions = suppressions;
        this.unsaved = unsaved;
    }

    OpenedArticle open() {
        sets.identify(files.identities(PersonalSet.name()));
        unsaved.sets().forEach(this::showUnsaved);
        if (!sets.names().contains(PersonalSet.name())) {
            openWritable(PersonalSet.name());
        }
        Optional.ofNullable(unsaved.active()).filter(sets.names()::contains).filter(sets::isWritable).ifPresent(sets::activate);
        try {
            files.load(PersonalSet.SUGGESTED, sets.article()).ifPresent(loaded -> show(PersonalSet.SUGGESTED, loaded, false));
        } catch (PageReadException e) {
            warnings.add(String.valueOf(e.getMessage()));
        }
        try {
            sets.suppress(suppressions.load());
        } catch (PageReadException e) {
            warnings.add(String.valueOf(e.getMessage()));
        }
        return new OpenedArticle(sets, bases, warnings);
    }

    private void openWritable(String name) {
        String candidate = name;
        for (int i = 2; !opened(candidate); i++) {
            candidate = name + "-" + i;
        }
        if (!candidate.equals(name)) {
            warnings.add(Messages.get("session.instead", candidate));
        }
    }

    /** Opens or begins a set that can be written; false if its page is there but cannot be. */
    private boolean opened(String name) {
        try {
            OpenedPage loaded = files.load(name, sets.article()).orElse(null);
            if (loaded == null) {
                sets.open(PageFiles.empty(sets.article(), name), true);
                return true;
            }
            show(name, loaded, !loaded.readOnly());
            if (loaded.readOnly()) {
                warnings.add(Messages.get("session.newer", name));
            }
            return !loaded.readOnly();
        } catch (PageReadException e) {
            warnings.add(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void showUnsaved(String name, UnsavedSets.Unsaved set) {
        sets.open(unsaved.carried(set, sets.article(), files), true);
        Optional.ofNullable(set.hash()).ifPresent(base -> bases.put(name, base));
    }

    private void show(String name, OpenedPage loaded, boolean writable) {
        sets.open(loaded.page(), writable);
        bases.put(name, loaded.hash());
    }
}

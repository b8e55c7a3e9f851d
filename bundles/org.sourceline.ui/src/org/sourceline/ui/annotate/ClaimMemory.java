package org.sourceline.ui.annotate;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Anchored;
import org.sourceline.ui.session.ArticleSession;
import org.sourceline.ui.session.SessionListener;

/** Knows of each article which claim was selected last, so that its source and cue can be marked while a name in it is selected. */
final class ClaimMemory implements SessionListener {

    private static final Map<ArticleSession, ClaimMemory> MEMORIES = new WeakHashMap<>();

    private @Nullable Anchored last;

    private ClaimMemory() {
    }

    /** Begins to listen to a session unless somebody has. */
    static ClaimMemory follow(ArticleSession session) {
        return MEMORIES.computeIfAbsent(session, it -> {
            ClaimMemory memory = new ClaimMemory();
            memory.last = it.selected().filter(ArticleContext::isClaim).orElse(null);
            it.addListener(memory);
            return memory;
        });
    }

    static Optional<Anchored> of(ArticleSession session) {
        Anchored known = follow(session).last;
        return known == null ? Optional.empty()
                : session.sets().flatMap(sets -> sets.find(known.set(), known.id()).filter(sets::isShown));
    }

    @Override
    public void selectionChanged(ArticleSession session, @Nullable Anchored selected, Object origin) {
        if (selected != null && ArticleContext.isClaim(selected)) {
            last = selected;
        }
    }
}

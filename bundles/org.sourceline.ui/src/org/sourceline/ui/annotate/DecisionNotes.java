package org.sourceline.ui.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.sourceline.core.edit.Anchored;
import org.sourceline.core.edit.Change;
import org.sourceline.core.edit.Edit;
import org.sourceline.core.model.Annotation;
import org.sourceline.ui.session.ArticleSession;

/** What a person has noted on suggestions that are not decided on yet: it goes with the decision. UI thread only. */
public final class DecisionNotes {

    private static final Map<ArticleSession, DecisionNotes> BY_SESSION = new WeakHashMap<>();

    private final Map<String, String> bySuggestion = new HashMap<>();

    private DecisionNotes() {
    }

    public static DecisionNotes of(ArticleSession session) {
        return BY_SESSION.computeIfAbsent(session, key -> new DecisionNotes());
    }

    /** The note on a suggestion; empty if there is none. */
    public String get(Anchored suggestion) {
        return get(suggestion.id());
    }

    /** @param note blank for none */
    public void put(Anchored suggestion, String note) {
        if (note.isBlank()) {
            bySuggestion.remove(suggestion.id());
        } else {
            bySuggestion.put(suggestion.id(), note.strip());
        }
    }

    /** The note on a suggestion, by its id; empty if there is none. */
    public String get(String suggestion) {
        return bySuggestion.getOrDefault(suggestion, "");
    }

    /** A decision on many suggestions, with the notes that there are. */
    public Edit with(Edit decision) {
        List<Change> changes = new ArrayList<>();
        for (Change change : decision.changes()) {
            Annotation after = change.after();
            String note = after == null || after.suggestion() == null ? "" : get(after.suggestion());
            changes.add(after == null || note.isEmpty() ? change
                    : new Change(change.set(), change.before(), after.withNote(note, after.modified())));
        }
        return new Edit(decision.label(), decision.done(), changes);
    }
}

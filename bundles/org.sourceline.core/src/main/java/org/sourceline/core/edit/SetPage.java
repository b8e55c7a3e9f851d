package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;

/** The page of one set while it is open: what was saved, and what has changed since. */
final class SetPage {

    private Page page;
    private final boolean writable;
    private final Map<String, Anchored> current = new LinkedHashMap<>();
    private Map<String, Annotation> saved = new HashMap<>();
    private final Set<String> unsaved = new HashSet<>();

    SetPage(Page page, boolean writable) {
        this.page = page;
        this.writable = writable;
        markSaved(page);
    }

    String name() {
        return page.set().label();
    }

    boolean isWritable() {
        return writable;
    }

    boolean isDirty() {
        return !unsaved.isEmpty();
    }

    boolean isSaved(String id) {
        return saved.containsKey(id);
    }

    Collection<Anchored> annotations() {
        return current.values();
    }

    Optional<Anchored> find(String id) {
        return Optional.ofNullable(current.get(id));
    }

    /** Puts the state in as it was read. */
    void load(Anchored one) {
        current.put(one.id(), one);
    }

    /** Puts in or takes out; returns what was there. */
    @Nullable Anchored put(String id, @Nullable Anchored one) {
        Anchored before = one == null ? current.remove(id) : current.put(id, one);
        Annotation now = one == null ? null : one.annotation();
        if (now == null ? saved.containsKey(id) : !now.equals(saved.get(id))) {
            unsaved.add(id);
        } else {
            unsaved.remove(id);
        }
        return before;
    }

    /** The page as it would be saved now. */
    Page snapshot() {
        List<Annotation> items = new ArrayList<>(current.size());
        for (Anchored one : current.values()) {
            items.add(one.annotation());
        }
        items.sort(Annotation.BY_POSITION);
        return page.withItems(items);
    }

    /** The page was written; changes made since the snapshot stay unsaved. */
    void markSaved(Page written) {
        page = written;
        saved = HashMap.newHashMap(written.items().size());
        for (Annotation item : written.items()) {
            saved.put(item.id(), item);
        }
        if (current.isEmpty()) {
            return;
        }
        unsaved.clear();
        for (Anchored one : current.values()) {
            if (!one.annotation().equals(saved.get(one.id()))) {
                unsaved.add(one.id());
            }
        }
        for (String id : saved.keySet()) {
            if (!current.containsKey(id)) {
                unsaved.add(id);
            }
        }
    }
}

package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Page;

/** The page of one set while it is open: its annotations as they are, and as they were saved. */
final class SetPage {

    /** What is saved, on the text as it is now. */
    private Page page;
    private boolean behind;
    private final boolean writable;
    private final Map<String, Anchored> current;
    /** Annotations of a damaged page whose id an earlier one has: written back as they are. */
    private final List<Annotation> twins = new ArrayList<>();
    /** By id, what has changed since it was saved, in the state that was saved; empty for what was not there. */
    private final Map<String, Optional<Annotation>> unsaved = new HashMap<>();

    SetPage(Page base, boolean writable, Anchoring anchoring, List<Annotation> items) {
        this.page = base;
        this.writable = writable;
        this.current = LinkedHashMap.newLinkedHashMap(items.size());
        for (Annotation item : items) {
            if (current.containsKey(item.id())) {
                twins.add(item);
            } else {
                current.put(item.id(), anchoring.anchor(name(), item));
            }
        }
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

    /** Whether the page as it was last saved or read holds an annotation of that id. */
    boolean isSaved(String id) {
        Optional<Annotation> saved = unsaved.get(id);
        return saved == null ? current.containsKey(id) : saved.isPresent();
    }

    Collection<Anchored> annotations() {
        return current.values();
    }

    Optional<Anchored> find(String id) {
        return Optional.ofNullable(current.get(id));
    }

    /** Puts in or takes out; returns what was there. */
    Optional<Anchored> put(String id, @Nullable Anchored one) {
        Optional<Anchored> before = Optional.ofNullable(one == null ? current.remove(id) : current.put(id, one));
        Optional<Annotation> there = before.map(Anchored::annotation);
        note(id, unsaved.getOrDefault(id, there), Optional.ofNullable(one).map(Anchored::annotation));
        return before;
    }

    private void note(String id, Optional<Annotation> saved, Optional<Annotation> now) {
        if (saved.equals(now)) {
            unsaved.remove(id);
        } else {
            unsaved.put(id, saved);
        }
    }

    /** The page as it was last saved or read, carried over if that was for another text. */
    Page base() {
        return page;
    }

    /** Shows the annotations through what people decided on entities. */
    void identify(Identities identities) {
        current.replaceAll((id, one) -> one.through(identities));
    }

    /** The page with its annotations as they were last saved or read. */
    Page saved() {
        List<Annotation> items = new ArrayList<>(current.size() + twins.size());
        current.forEach((id, one) -> unsaved.getOrDefault(id, Optional.of(one.annotation())).ifPresent(items::add));
        unsaved.forEach((id, saved) -> saved.filter(one -> !current.containsKey(id)).ifPresent(items::add));
        items.addAll(twins);
        items.sort(Annotation.BY_POSITION);
        return page.withItems(items);
    }

    /** The page as it would be saved now. */
    Page snapshot() {
        List<Annotation> items = new ArrayList<>(current.size() + twins.size());
        for (Anchored one : current.values()) {
            items.add(one.annotation());
        }
        items.addAll(twins);
        items.sort(Annotation.BY_POSITION);
        return page.withItems(items);
    }

    /** The page was written; changes made since the snapshot stay unsaved. */
    void markSaved(Page written) {
        page = written;
        behind = false;
        compareWith(written);
    }

    /** The page is another one in its file: what is another annotation there is unsaved. */
    void carriedFrom(Page file, boolean otherText) {
        behind = otherText;
        compareWith(file);
    }

    /** Whether the page in its file is for another text of the article. */
    boolean isBehind() {
        return behind;
    }

    /** What is there is measured against another page: what differs from it is unsaved. */
    private void compareWith(Page written) {
        Map<String, Annotation> saved = HashMap.newHashMap(written.items().size());
        for (Annotation item : written.items()) {
            saved.putIfAbsent(item.id(), item);
        }
        unsaved.clear();
        current.forEach((id, one) -> note(id, Optional.ofNullable(saved.remove(id)), Optional.of(one.annotation())));
        saved.forEach((id, gone) -> note(id, Optional.of(gone), Optional.empty()));
    }
}

package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingText;

/**
 * An opened article with the sets that are shown on it. Sets change by {@link #apply edits} only, each of which can be taken back by its
 * inverse. A set is told apart by its name. Confined to one thread; what it hands out is immutable.
 *
 * <p>A suggestion that a person has decided on in one of the shown sets is itself no longer shown.
 */
public final class ArticleSets {

    private final Article article;
    private final ReadingText reading;
    private final Anchoring anchoring;
    private final Map<String, SetPage> sets = new LinkedHashMap<>();
    private final Decisions decisions = new Decisions();
    private final MarkIndex marks = new MarkIndex();
    private final List<ArticleListener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable String active;

    public ArticleSets(Article article, ReadingText reading) {
        this.article = article;
        this.reading = reading;
        this.anchoring = new Anchoring(new Passages(article, reading));
    }

    public Article article() {
        return article;
    }

    public ReadingText reading() {
        return reading;
    }

    public Passages passages() {
        return anchoring.passages();
    }

    public void addListener(ArticleListener listener) {
        listeners.add(listener);
    }

    public void removeListener(ArticleListener listener) {
        listeners.remove(listener);
    }

    /** The names of the sets that are shown, in the order in which they were opened. */
    public List<String> names() {
        return List.copyOf(sets.keySet());
    }

    /** The name of the set that takes new annotations and decisions. */
    public Optional<String> active() {
        return Optional.ofNullable(active);
    }

    /**
     * Makes a set the one that takes new annotations.
     *
     * @throws IllegalArgumentException if it is not shown or may not be written
     */
    public void activate(String name) {
        if (!set(name).isWritable()) {
            throw new IllegalArgumentException("the set " + name + " may not be written");
        }
        active = name;
        fire(ArticleListener.Kind.SETS, List.of(), List.of());
    }

    /** Shows a set, in place of what was shown under its name; the first that may be written becomes the active one. */
    public void open(Page page, boolean writable) {
        SetPage set = new SetPage(page, writable);
        for (Annotation item : page.items()) {
            set.load(anchoring.anchor(set.name(), item));
        }
        sets.put(set.name(), set);
        if (writable && active == null) {
            active = set.name();
        }
        rebuild();
    }

    /** Shows a set no longer; unsaved changes of it are gone. */
    public void close(String name) {
        sets.remove(name);
        if (name.equals(active)) {
            active = sets.values().stream().filter(SetPage::isWritable).map(SetPage::name).findFirst().orElse(null);
        }
        rebuild();
    }

    private void rebuild() {
        decisions.clear();
        sets.values().forEach(set -> set.annotations().forEach(decisions::add));
        List<Anchored> shown = new ArrayList<>();
        sets.values().forEach(set -> set.annotations().stream().filter(this::isShown).forEach(shown::add));
        marks.fill(shown);
        fire(ArticleListener.Kind.SETS, List.of(), List.of());
    }

    public boolean isWritable(String name) {
        return set(name).isWritable();
    }

    public boolean isDirty() {
        return sets.values().stream().anyMatch(SetPage::isDirty);
    }

    public boolean isDirty(String name) {
        return set(name).isDirty();
    }

    /** Whether the set as it was last saved or read holds an annotation of that id. */
    public boolean isSaved(String name, String id) {
        return set(name).isSaved(id);
    }

    /** The page of a set as it would be saved now. */
    public Page snapshot(String name) {
        return set(name).snapshot();
    }

    /** Tells that a snapshot was written. */
    public void saved(Page written) {
        set(written.set().label()).markSaved(written);
        fire(ArticleListener.Kind.SAVED, List.of(), List.of());
    }

    /**
     * Changes sets.
     *
     * @throws IllegalArgumentException if a set is not shown or may not be written, or holds something else than the edit says; then
     *         nothing has changed
     */
    public void apply(Edit edit) {
        edit.changes().forEach(this::check);
        List<Anchored> removed = new ArrayList<>();
        List<Anchored> added = new ArrayList<>();
        for (Change change : edit.changes()) {
            Annotation after = change.after();
            Anchored now = after == null ? null : anchoring.anchor(change.set(), after);
            Anchored before = set(change.set()).put(change.id(), now);
            replace(before, now);
            if (before != null) {
                removed.add(before);
            }
            if (now != null) {
                added.add(now);
            }
        }
        fire(ArticleListener.Kind.EDITED, removed, added);
    }

    private void check(Change change) {
        SetPage set = set(change.set());
        Annotation there = set.find(change.id()).map(Anchored::annotation).orElse(null);
        if (!set.isWritable()) {
            throw new IllegalArgumentException("the set " + change.set() + " may not be written");
        }
        if (there == null ? change.before() != null : !there.equals(change.before())) {
            throw new IllegalArgumentException("the set " + change.set() + " holds another state of " + change.id());
        }
    }

    private void replace(@Nullable Anchored before, @Nullable Anchored now) {
        if (before != null) {
            marks.remove(before);
            decisions.remove(before);
        }
        if (now != null) {
            decisions.add(now);
            if (isShown(now)) {
                marks.add(now);
            }
        }
        refreshSuggestion(before);
        refreshSuggestion(now);
    }

    /** A decision came or went: the suggestion it is about hides or shows itself. */
    private void refreshSuggestion(@Nullable Anchored decision) {
        String suggestion = decision == null ? null : decision.annotation().suggestion();
        if (suggestion == null) {
            return;
        }
        for (SetPage set : sets.values()) {
            set.find(suggestion).ifPresent(one -> {
                marks.remove(one);
                if (isShown(one)) {
                    marks.add(one);
                }
            });
        }
    }

    /** Whether the annotation is painted and listed for work: live, and not a suggestion that somebody has decided on. */
    public boolean isShown(Anchored one) {
        return one.annotation().isLive()
                && !(one.annotation().status() == Status.SUGGESTED && decisions.hasDecided(one.annotation()));
    }

    /** All annotations of all shown sets, rejected and deleted ones included; by set, then in no particular order. */
    public Collection<Anchored> all() {
        List<Anchored> all = new ArrayList<>();
        sets.values().forEach(set -> all.addAll(set.annotations()));
        return all;
    }

    /** The annotation of that id in a set that is shown. */
    public Optional<Anchored> find(String set, String id) {
        return Optional.ofNullable(sets.get(set)).flatMap(page -> page.find(id));
    }

    /** The annotation of that id in the first of the shown sets that has it. */
    public Optional<Anchored> find(String id) {
        return sets.values().stream().flatMap(page -> page.find(id).stream()).findFirst();
    }

    /** Calls back for what is painted in a stretch of the reading text (UTF-16), sorted by span. */
    public void marksIn(TextSpan span, Consumer<Mark> action) {
        marks.overlapping(span, action);
    }

    /** The marks around an offset of the reading text (UTF-16), ends included, the shortest first. */
    public List<Mark> marksAt(int offset) {
        return marks.at(offset);
    }

    /** The first annotation whose target starts behind an offset, by position; {@code wanted} says which count. */
    public Optional<Anchored> after(int offset, Predicate<Anchored> wanted) {
        return marks.after(offset, wanted);
    }

    /** The last annotation whose target starts before an offset. */
    public Optional<Anchored> before(int offset, Predicate<Anchored> wanted) {
        return marks.before(offset, wanted);
    }

    private SetPage set(String name) {
        SetPage set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no set " + name + " is shown");
        }
        return set;
    }

    private void fire(ArticleListener.Kind kind, List<Anchored> removed, List<Anchored> added) {
        ArticleListener.Event event = new ArticleListener.Event(this, kind, removed, added);
        listeners.forEach(listener -> listener.changed(event));
    }
}

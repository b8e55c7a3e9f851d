package org.sourceline.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.internal.Messages;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Suppressions;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.Passages;
import org.sourceline.core.text.ReadingText;
import org.sourceline.core.text.SourceText;

/**
 * An opened article with the sets that are shown on it. Sets change by {@link #apply edits} only, each of which can be taken back by its
 * inverse. A set is told apart by its name. Confined to one thread; what it hands out is immutable.
 *
 * <p>A suggestion that a person has decided on in one of the shown sets, or that is never to be suggested, is itself no longer shown.
 */
public final class ArticleSets {

    private final Article article;
    private final ReadingText reading;
    private final Anchoring anchoring;
    private final Map<String, SetPage> sets = new LinkedHashMap<>();
    private final Map<String, ReanchoredPage> moved = new HashMap<>();
    private final Shown shown = new Shown(sets.values());
    private final Listeners listeners = new Listeners();
    private @Nullable String active;
    private Identities identities = Identities.NONE;

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

    /** What people decided on the entities of the case. */
    public Identities identities() {
        return identities;
    }

    /** Shows all sets through what people decided on the entities of the case; the sets stay as they are. */
    public void identify(Identities decided) {
        identities = decided;
        sets.values().forEach(set -> set.identify(decided));
        rebuild();
    }

    /** Shows a set, in place of what was shown under its name; the first that may be written becomes the active one. */
    public void open(Page page, boolean writable) {
        open(ReanchoredPage.unmoved(page), writable);
    }

    /**
     * As {@link #open(Page, boolean)}, for a page that was carried to the text as it is now. Of a set that may be written nothing is
     * attached yet that had to move: {@link #reanchoring} is the edit that does it.
     */
    public void open(ReanchoredPage carried, boolean writable) {
        SetPage set = new SetPage(carried.base(), writable, anchoring, (writable ? carried.pending() : carried.page()).items());
        if (writable && (carried.isBehind() || !carried.results().isEmpty() || carried.base() != carried.page())) {
            set.carriedFrom(carried.saved(), carried.isBehind());
        }
        set.identify(identities);
        sets.put(set.name(), set);
        moved.put(set.name(), carried);
        rebuild();
    }

    /** What is known of annotations that come into a set later, from another text of the article. */
    public void know(String name, Map<String, Reanchored> results, Map<String, SourceText> versions) {
        moved(name).ifPresent(page -> moved.put(name, page.with(results, versions)));
    }

    /** What becomes of the annotations of a set that was opened for another text of the article. */
    public Optional<ReanchoredPage> moved(String name) {
        return Optional.ofNullable(moved.get(name));
    }

    /** Attaches the annotations of a set again whose new places are sure. Empty if there are none. */
    public Edit reanchoring(String name) {
        List<Change> changes = new ArrayList<>();
        for (Anchored one : set(name).annotations()) {
            Reanchored result = moved(name).map(page -> page.results().get(one.id())).orElse(null);
            if (result != null && result.state().isAttached() && !one.annotation().equals(result.after())) {
                changes.addAll(Change.replacing(name, one.annotation(), result.after()));
            }
        }
        String count = Integer.toString(changes.size());
        return new Edit(Messages.get(changes.size() == 1 ? "anchor.label.one" : "anchor.label.many", count, name), changes);
    }

    /** The page of a set as it was last saved or read. */
    public Page saved(String name) {
        return set(name).saved();
    }

    /** Shows a set no longer; unsaved changes of it are gone. */
    public void close(String name) {
        sets.remove(name);
        moved.remove(name);
        rebuild();
    }

    /** Shows what is never suggested no longer, whatever the sets hold; what was decided on stays. */
    public void suppress(Suppressions suppressions) {
        if (!suppressions.equals(shown.suppressions())) {
            shown.suppress(suppressions);
            rebuild();
        }
    }

    /** What is never suggested. */
    public Suppressions suppressions() {
        return shown.suppressions();
    }

    private void rebuild() {
        SetPage chosen = active == null ? null : sets.get(active);
        if (chosen == null || !chosen.isWritable()) {
            active = sets.values().stream().filter(SetPage::isWritable).map(SetPage::name).findFirst().orElse(null);
        }
        shown.rebuild();
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

    /** Whether the file of the set is for another text of the article, so that it can only be written as a whole. */
    public boolean isBehind(String name) {
        return set(name).isBehind();
    }

    /** Whether the set as it was last saved or read holds an annotation of that id. */
    public boolean isSaved(String name, String id) {
        return set(name).isSaved(id);
    }

    /** The page of a set as it was last saved or read, carried over if that was for another text: what its unsaved changes are changes to. */
    public Page base(String name) {
        return set(name).base();
    }

    /** The page of a set as it would be saved now. */
    public Page snapshot(String name) {
        return set(name).snapshot();
    }

    /** Tells that a snapshot was written; changes made since then stay unsaved. Nothing happens if the set is no longer shown. */
    public void saved(Page written) {
        SetPage set = sets.get(written.set().label());
        if (set != null) {
            set.markSaved(written);
            fire(ArticleListener.Kind.SAVED, List.of(), List.of());
        }
    }

    /**
     * Changes sets. The changes are made one after the other: a later one of the same annotation starts from what the earlier one made.
     *
     * @throws IllegalArgumentException if a set is not shown or may not be written, or holds something else than the edit says; then
     *         nothing has changed
     */
    public void apply(Edit edit) {
        List<Outcome> outcomes = Outcome.of(edit, this::set);
        List<Optional<Anchored>> states = outcomes.stream().map(this::anchor).toList();
        List<Anchored> removed = new ArrayList<>();
        List<Anchored> added = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Optional<Anchored> now = states.get(i);
            outcomes.get(i).set().put(outcomes.get(i).id(), now.orElse(null)).ifPresent(removed::add);
            now.ifPresent(added::add);
        }
        if (!removed.isEmpty() || !added.isEmpty()) {
            List<Anchored> turned = shown.update(removed, added);
            removed.addAll(turned);
            added.addAll(turned);
            fire(ArticleListener.Kind.EDITED, removed, added);
        }
    }

    /**
     * Finds out whether an edit could be made now; changes nothing.
     *
     * @throws IllegalArgumentException if {@link #apply} would throw it
     */
    public void check(Edit edit) {
        Outcome.of(edit, this::set);
    }

    private Optional<Anchored> anchor(Outcome outcome) {
        return outcome.after().map(after -> anchoring.anchor(outcome.set().name(), after).through(identities));
    }

    /** Whether the annotation is painted and listed for work: live, and not a suggestion that somebody has decided on. */
    public boolean isShown(Anchored one) {
        return shown.contains(one);
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
        shown.marks().overlapping(span, action);
    }

    /** The marks around an offset of the reading text (UTF-16), ends included, the shortest first. */
    public List<Mark> marksAt(int offset) {
        return shown.marks().at(offset);
    }

    /** The first annotation whose target starts behind an offset, by position; {@code wanted} says which count. */
    public Optional<Anchored> after(int offset, Predicate<Anchored> wanted) {
        return shown.marks().after(offset, wanted);
    }

    /** The last annotation whose target starts before an offset. */
    public Optional<Anchored> before(int offset, Predicate<Anchored> wanted) {
        return shown.marks().before(offset, wanted);
    }

    private SetPage set(String name) {
        SetPage set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no set " + name + " is shown");
        }
        return set;
    }

    private void fire(ArticleListener.Kind kind, List<Anchored> removed, List<Anchored> added) {
        listeners.tell(new ArticleListener.Event(this, kind, removed, added));
    }
}

package org.sourceline.core.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.edit.Change;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Body;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;

/**
 * The links of a case in all its sets. A suggestion on which somebody has decided is itself no longer shown; a rejection holds for the body
 * that was rejected, as on the pages of articles. What people decided or made follows its passages where the articles have other texts by now; an
 * end that is not attached any more says so. Immutable: changes give new links.
 */
public final class CaseLinks {

    /** A case without links. */
    public static final CaseLinks NONE = new CaseLinks(new TreeMap<>(), LinkTexts.unknown(), List.of());

    private final SortedMap<String, Page> pages;
    private final LinkTexts texts;
    private final List<Link> shown;

    /** @param before links of which those that stand as they are may be taken */
    private CaseLinks(SortedMap<String, Page> pages, LinkTexts texts, List<Link> before) {
        this.pages = Collections.unmodifiableSortedMap(pages);
        this.texts = texts;
        this.shown = shown(pages.values(), texts, before);
    }

    /** @param pages the pages of links, one of each set */
    public static CaseLinks of(Collection<Page> pages) {
        return of(pages, LinkTexts.unknown());
    }

    /**
     * The links on the texts that the articles have now.
     *
     * @param pages the pages of links, one of each set
     */
    public static CaseLinks of(Collection<Page> pages, LinkTexts texts) {
        return NONE.with(pages, texts);
    }

    /**
     * The links on other pages, or on other texts. Suggestions that are the same objects as before make links that are, so that whoever keeps
     * something of them need not work it out again.
     *
     * @param changed the pages of links, one of each set
     */
    public CaseLinks with(Collection<Page> changed, LinkTexts now) {
        SortedMap<String, Page> bySet = new TreeMap<>();
        changed.forEach(page -> bySet.put(page.set().label(), page));
        return new CaseLinks(bySet, now, shown);
    }

    private static List<Link> shown(Collection<Page> pages, LinkTexts texts, List<Link> before) {
        Map<Annotation, Link> suggestions = suggestions(before);
        Map<String, List<Decision>> decisions = new HashMap<>();
        List<Link> known = new ArrayList<>();
        for (Page page : pages) {
            String set = page.set().label();
            for (Annotation item : page.items()) {
                if (item.status() == Status.SUGGESTED) {
                    suggestion(set, item, suggestions.get(item)).ifPresent(known::add);
                    continue;
                }
                Optional<Link> link = Link.of(set, item).map(texts::followed);
                link.ifPresent(known::add);
                String suggestion = link.map(Link::suggestion).orElse(item.suggestion());
                if (suggestion != null) {
                    decisions.computeIfAbsent(suggestion, id -> new ArrayList<>(1)).add(new Decision(item, !suggestion.equals(item.suggestion())));
                }
            }
        }
        return known.stream().filter(link -> isShown(link.annotation(), decisions.getOrDefault(link.id(), List.of()))).toList();
    }

    /** A suggestion stands where it was made. */
    private static Map<Annotation, Link> suggestions(List<Link> links) {
        Map<Annotation, Link> suggestions = new IdentityHashMap<>();
        links.stream().filter(link -> link.annotation().status() == Status.SUGGESTED).forEach(link -> suggestions.put(link.annotation(), link));
        return suggestions;
    }

    private static Optional<Link> suggestion(String set, Annotation item, @Nullable Link before) {
        return before != null && before.set().equals(set) ? Optional.of(before) : Link.of(set, item);
    }

    private static boolean isShown(Annotation item, List<Decision> decisions) {
        return item.isLive() && (item.status() != Status.SUGGESTED || decisions.stream().noneMatch(decision -> decision.holds(item)));
    }

    /**
     * What a person decided on a suggestion.
     *
     * @param isCarried whether that was in other texts; the reason may count what has changed since
     */
    private record Decision(Annotation item, boolean isCarried) {

        boolean holds(Annotation suggestion) {
            return item.status() != Status.REJECTED || isCarried || item.body() == null || isSame(item.body(), suggestion.body());
        }

        /** What claims at both ends are called is another thing in each text. */
        private static boolean isSame(@Nullable Body decided, @Nullable Body suggested) {
            return decided instanceof RelationBody one && suggested instanceof RelationBody other
                    ? one.relation().equals(other.relation()) && Objects.equals(one.reason(), other.reason())
                            && Objects.equals(one.from().path(), other.from().path()) && Objects.equals(one.to().path(), other.to().path())
                    : Objects.equals(decided, suggested);
        }
    }

    /** The links that a reader has to do with: made or accepted by people, or suggested and not decided on. By set, then as in the page. */
    public List<Link> shown() {
        return shown;
    }

    /** The texts that the articles have now. */
    public LinkTexts texts() {
        return texts;
    }

    /** The page of a set. */
    public Optional<Page> page(String set) {
        return Optional.ofNullable(pages.get(set));
    }

    /** The links with another page of one set. */
    public CaseLinks with(Page page) {
        SortedMap<String, Page> changed = new TreeMap<>(pages);
        changed.put(page.set().label(), page);
        return new CaseLinks(changed, texts, shown);
    }

    /**
     * The links once changes are made. A set that has no page yet gets one.
     *
     * @param generator the program, for pages that are new
     * @throws IllegalArgumentException if a set holds something else than a change says
     */
    public CaseLinks apply(List<Change> changes, String generator) {
        Map<String, Map<String, Annotation>> changed = new LinkedHashMap<>();
        for (Change change : changes) {
            Map<String, Annotation> items = changed.computeIfAbsent(change.set(), this::items);
            if (!Objects.equals(items.get(change.id()), change.before())) {
                throw new IllegalArgumentException("the set " + change.set() + " holds another state of " + change.id());
            }
            Annotation after = change.after();
            if (after == null) {
                items.remove(change.id());
            } else {
                items.put(change.id(), after);
            }
        }
        SortedMap<String, Page> all = new TreeMap<>(pages);
        changed.forEach((set, items) -> {
            Page page = page(set).orElseGet(() -> Page.ofLinks(set, generator));
            all.put(set, page.withItems(items.values().stream().sorted(Annotation.BY_ARTICLE).toList()));
        });
        return new CaseLinks(all, texts, shown);
    }

    private Map<String, Annotation> items(String set) {
        Map<String, Annotation> items = new LinkedHashMap<>();
        page(set).ifPresent(page -> page.items().forEach(item -> items.put(item.id(), item)));
        return items;
    }
}

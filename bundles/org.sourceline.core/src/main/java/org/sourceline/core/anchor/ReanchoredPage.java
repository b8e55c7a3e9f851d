package org.sourceline.core.anchor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.SourceText;

/**
 * A page that was carried to another text of its article.
 *
 * @param saved the page as it is in its file
 * @param base what is saved, carried over: to what the page holds besides it, the changes that are not saved
 * @param page the page with all its annotations carried over, those that are not attached with their marks
 * @param results what became of each annotation, by its id; of a suggestion, which has another id in another text, by both
 * @param versions the texts for which annotations were made, as far as they are kept, by their SHA-256
 */
public record ReanchoredPage(Page saved, Page base, Page page, Map<String, Reanchored> results, Map<String, SourceText> versions) {

    public ReanchoredPage {
        results = Map.copyOf(results);
        versions = Map.copyOf(versions);
    }

    /** A page that stands as it is: nothing was carried over. */
    public static ReanchoredPage unmoved(Page page) {
        return new ReanchoredPage(page, page, page, Map.of(), Map.of());
    }

    /** Carries a page over if it was made for another text of the article. */
    public static ReanchoredPage of(Page page, Article article, VersionSource versions) {
        if (!Reanchoring.isNeeded(page, article)) {
            return unmoved(page);
        }
        Map<String, SourceText> used = new HashMap<>();
        List<Reanchored> all = new Reanchoring(article, made -> {
            Optional<SourceText> found = versions.text(page.onText(page.sha256(), made.charset()), made.sha256());
            found.ifPresent(text -> used.put(made.sha256(), text));
            return found;
        }).of(page);
        Map<String, Reanchored> results = new HashMap<>();
        all.forEach(one -> results.putIfAbsent(one.before().id(), one));
        all.forEach(one -> results.putIfAbsent(one.after().id(), one));
        Page carried = page.onText(article.sha256(), article.encoding().charset().name())
                .withItems(all.stream().map(Reanchored::after).sorted(Annotation.BY_POSITION).toList());
        return new ReanchoredPage(page, carried, carried, results, used);
    }

    /**
     * Carries a page over that was changed since it was saved.
     *
     * @param saved the page as it is in its file
     * @param base what is saved, for the text for which the changes were made
     * @param current the page with all changes
     */
    public static ReanchoredPage of(Page saved, Page base, Page current, Article article, VersionSource versions) {
        ReanchoredPage carried = of(current, article, versions);
        return new ReanchoredPage(saved, of(base, article, versions).page, carried.page, carried.results, carried.versions);
    }

    /** This page with what is known of annotations that were carried over by themselves. */
    public ReanchoredPage with(Map<String, Reanchored> more, Map<String, SourceText> texts) {
        Map<String, Reanchored> all = new HashMap<>(results);
        all.putAll(more);
        Map<String, SourceText> known = new HashMap<>(versions);
        known.putAll(texts);
        return new ReanchoredPage(saved, base, page, all, known);
    }

    /** Whether what is in the file was made for another text of the article, so that it has to be written anew. */
    public boolean isBehind() {
        return TextVersion.of(saved).isOther(TextVersion.of(page));
    }

    /** Finds the source text for which a page or an annotation of it was made, by the SHA-256 of the article then and the charset of the page. */
    @FunctionalInterface
    public interface VersionSource {
        Optional<SourceText> text(Page page, String sha256);
    }

    /** The page as it is before anything is attached again: what will move is for review until then. */
    public Page pending() {
        List<Annotation> items = page.items().stream().map(this::pending).sorted(Annotation.BY_POSITION).toList();
        return page.withItems(items);
    }

    private Annotation pending(Annotation after) {
        Reanchored result = results.get(after.id());
        if (result == null || !result.state().isAttached() || result.before().equals(after)) {
            return after;
        }
        return TextVersion.of(result.before(), saved).mark(AnchorState.REVIEW, TextVersion.of(page)).on(result.before());
    }
}

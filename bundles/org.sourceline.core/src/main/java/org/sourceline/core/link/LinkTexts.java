package org.sourceline.core.link;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.anchor.Reanchoring;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.RelationBody;
import org.sourceline.core.model.Status;
import org.sourceline.core.store.TextProperty;
import org.sourceline.core.text.Article;

/**
 * The texts for which links were made, as suggestions and the decisions on them tell, and what has become of those links in the texts that
 * the articles have now. Each is carried over once. May be used by several threads at once.
 */
public final class LinkTexts {

    private static final String FROM = "fromText";
    private static final String TO = "toText";

    private final Map<String, Article> now;
    private final ReanchoredPage.VersionSource versions;
    private final Map<String, Reanchoring> reanchorings = new HashMap<>();
    private final Map<Annotation, Annotation> carried = new HashMap<>();

    /**
     * @param now the articles by their paths
     * @param versions finds the texts that they had
     */
    public LinkTexts(Map<String, Article> now, ReanchoredPage.VersionSource versions) {
        this.now = Map.copyOf(now);
        this.versions = versions;
    }

    /** Those of a case that are not known: every link stands as it is. */
    public static LinkTexts unknown() {
        return new LinkTexts(Map.of(), (page, sha256) -> Optional.empty());
    }

    /**
     * The properties of a link that tell for which texts it was made.
     *
     * @param from the SHA-256 of the article at the one end
     */
    public static Extras of(String from, String to) {
        return Extras.of(List.of(TextProperty.of(FROM, from), TextProperty.of(TO, to)));
    }

    /** Those of a link, without its other unknown properties. */
    static Extras of(Annotation link) {
        return Extras.of(link.extras().properties().stream().filter(property -> property.name().equals(FROM) || property.name().equals(TO)).toList());
    }

    /** A link at the places that its passages have now; as it is where one of them is not sure, or nothing has changed. */
    synchronized Annotation carried(Annotation one) {
        return carried.computeIfAbsent(one, this::followed);
    }

    private Annotation followed(Annotation one) {
        Optional<Link> link = Link.of("", one);
        Optional<String> from = TextProperty.in(one.extras(), FROM);
        Optional<String> to = TextProperty.in(one.extras(), TO);
        return link.isEmpty() || from.isEmpty() || to.isEmpty() ? one : followed(link.get(), from.get(), to.get());
    }

    private Annotation followed(Link link, String from, String to) {
        Annotation one = link.annotation();
        Article fromNow = now.get(link.from().article());
        Article toNow = now.get(link.to().article());
        if (fromNow == null || toNow == null || fromNow.sha256().equals(from) && toNow.sha256().equals(to) || !(one.body() instanceof RelationBody body)) {
            return one;
        }
        Optional<Link.End> first = carried(link.from(), from, fromNow);
        Optional<Link.End> second = carried(link.to(), to, toNow);
        if (first.isEmpty() || second.isEmpty()) {
            return one;
        }
        String made = LinkId.of(body.relation(), from, link.from().passages(), to, link.to().passages());
        String suggestion = made.equals(one.suggestion())
                ? LinkId.of(body.relation(), fromNow.sha256(), first.get().passages(), toNow.sha256(), second.get().passages()) : one.suggestion();
        return new Annotation(one.id(), one.status(), one.creator(), one.created(), one.modified(), body, LinkDecisions.target(first.get(), second.get()), suggestion,
                one.tags(), one.note(), one.extras());
    }

    private Optional<Link.End> carried(Link.End end, String text, Article article) {
        if (end.isWhole() || article.sha256().equals(text)) {
            return Optional.of(end);
        }
        Annotation placed = new Annotation("urn:sourceline:end", Status.MANUAL, new Creator.Person(""), Instant.EPOCH, null, end.passages());
        Page page = Page.empty("", end.article(), text, "", "").withItems(List.of(placed));
        Reanchored result = reanchorings.computeIfAbsent(end.article(), path -> reanchoring(page, article)).of(page).getFirst();
        return result.state().isAttached() ? Optional.of(new Link.End(end.article(), end.annotation(), result.after().target())) : Optional.empty();
    }

    private Reanchoring reanchoring(Page page, Article article) {
        return new Reanchoring(article, made -> versions.text(page.onText(made.sha256(), made.charset()), made.sha256()));
    }
}

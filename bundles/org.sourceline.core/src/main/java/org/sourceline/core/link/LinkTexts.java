package org.sourceline.core.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.sourceline.core.anchor.AnchorState;
import org.sourceline.core.anchor.Reanchored;
import org.sourceline.core.anchor.ReanchoredPage;
import org.sourceline.core.anchor.Reanchoring;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Creator;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.Page;
import org.sourceline.core.model.Passage;
import org.sourceline.core.model.Status;
import org.sourceline.core.model.TextSpan;
import org.sourceline.core.store.TextProperty;
import org.sourceline.core.text.Article;
import org.sourceline.core.text.SourceText;

/**
 * The texts for which links were made, as they tell themselves, and what has become of them in the texts that the articles have now. Each is
 * carried over once. May be used by several threads at once.
 */
public final class LinkTexts {

    private static final String FROM = "fromText";
    private static final String TO = "toText";

    private final Map<String, Article> now;
    private final Predicate<String> isThere;
    private final ReanchoredPage.VersionSource versions;
    private final Map<String, Reanchoring> reanchorings = new HashMap<>();
    private final Map<Link, Link> followed = new HashMap<>();

    /**
     * The texts of some articles; of others it is not known whether they are there.
     *
     * @param now the articles by their paths
     * @param versions finds the texts that they had
     */
    public LinkTexts(Map<String, Article> now, ReanchoredPage.VersionSource versions) {
        this(now, path -> true, versions);
    }

    /**
     * The texts of a case.
     *
     * @param now the articles by their paths
     * @param isThere whether the case has an article of a path that is not among those: one that cannot be read
     * @param versions finds the texts that they had
     */
    public LinkTexts(Map<String, Article> now, Predicate<String> isThere, ReanchoredPage.VersionSource versions) {
        this.now = Map.copyOf(now);
        this.isThere = isThere;
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

    /** The properties of a link that is made now; those of the texts that are not known are left out. */
    public Extras now(Link.End from, Link.End to) {
        List<Extras.Property> known = new ArrayList<>();
        sha256(from).ifPresent(text -> known.add(TextProperty.of(FROM, text)));
        sha256(to).ifPresent(text -> known.add(TextProperty.of(TO, text)));
        return Extras.of(known);
    }

    private Optional<String> sha256(Link.End end) {
        return Optional.ofNullable(now.get(end.article())).map(Article::sha256);
    }

    /**
     * A link as it is in the texts that the articles have now: its passages where they stand, each end with what is known of that, and the
     * suggestion as it is called there. An end in an article that is not known is as it was, one in an article that the case does not have any more
     * is gone.
     */
    public synchronized Link followed(Link link) {
        return followed.computeIfAbsent(link, this::follow);
    }

    private Link follow(Link link) {
        Extras texts = link.annotation().extras();
        String from = TextProperty.in(texts, FROM).orElse("");
        String to = TextProperty.in(texts, TO).orElse("");
        Link now = link.between(carried(link.from(), from), carried(link.to(), to));
        return now.isAttached() && link.relation().isPresent() && id(link, from, to).equals(link.suggestion()) ? named(now, from, to) : now;
    }

    private static String id(Link link, String from, String to) {
        return LinkId.of(link.relation().map(LinkRelation::json).orElse(""), from, link.from().passages(), to, link.to().passages());
    }

    private Link named(Link link, String from, String to) {
        return new Link(link.set(), link.annotation(), link.relation(), link.from(), link.to(),
                id(link, sha256(link.from()).orElse(from), sha256(link.to()).orElse(to)));
    }

    /** The annotation of a link that a person has put where its ends are. */
    Annotation attached(Link link, Instant at) {
        Annotation one = link.annotation();
        Extras extras = one.extras();
        for (Extras.Property text : now(link.from(), link.to()).properties()) {
            extras = extras.with(text);
        }
        String suggestion = one.suggestion() == null ? null : named(link, "", "").suggestion();
        return new Annotation(one.id(), one.status(), one.creator(), one.created(), at, one.body(), LinkDecisions.target(link.from(), link.to()), suggestion,
                one.tags(), one.note(), extras);
    }

    /** @param text the SHA-256 of the article for which the passages of the end were made; empty if it is not known */
    private Link.End carried(Link.End end, String text) {
        Article article = now.get(end.article());
        if (article == null && !isThere.test(end.article())) {
            return new Link.End(end.article(), end.annotation(), end.passages(), AnchorState.ORPHAN, List.of());
        }
        if (article == null || end.isWhole()) {
            return end;
        }
        Reanchored result = reanchored("", end, text, article);
        return new Link.End(end.article(), end.annotation(), result.after().target(), result.state(),
                result.state() == AnchorState.REVIEW && result.extent().isPresent() ? result.proposed().target() : List.of());
    }

    private Reanchored reanchored(String id, Link.End end, String text, Article article) {
        boolean isThisText = text.isEmpty() && end.passages().stream().allMatch(passage -> stands(passage, article.source()));
        Annotation placed = new Annotation(id, Status.MANUAL, new Creator.Person(""), Instant.EPOCH, null, end.passages());
        Page page = Page.empty("", end.article(), isThisText ? article.sha256() : text, "", "").withItems(List.of(placed));
        return reanchorings.computeIfAbsent(end.article(), path -> reanchoring(page, article)).of(page).getFirst();
    }

    /**
     * What becomes of the passages that the links of a page have in the articles, each end under the id of its link. Ends that mean a whole article are
     * left out, and so is what was deleted.
     */
    public synchronized List<Reanchored> ends(Page links) {
        List<Reanchored> ends = new ArrayList<>();
        links.items().stream().filter(one -> one.status() != Status.DELETED).flatMap(one -> Link.of("", one).stream()).forEach(link -> {
            end(link, link.from(), FROM).ifPresent(ends::add);
            end(link, link.to(), TO).ifPresent(ends::add);
        });
        return ends;
    }

    private Optional<Reanchored> end(Link link, Link.End end, String property) {
        Article article = now.get(end.article());
        String text = TextProperty.in(link.annotation().extras(), property).orElse("");
        return article == null || end.isWhole() ? Optional.empty() : Optional.of(reanchored(link.id(), end, text, article));
    }

    /** Whether a passage stands where it says, with what it quotes of its surroundings. */
    private static boolean stands(Passage passage, SourceText text) {
        if (!passage.isPlaced() || passage.position().end() > text.codePoints()) {
            return !passage.isPlaced();
        }
        TextSpan span = text.toUtf16(passage.position());
        String quoted = passage.prefix() + passage.exact() + passage.suffix();
        return !passage.isQuoted() || span.length() == passage.exact().length() && text.text().startsWith(quoted, span.start() - passage.prefix().length());
    }

    private Reanchoring reanchoring(Page page, Article article) {
        return new Reanchoring(article, made -> versions.text(page.onText(made.sha256(), made.charset()), made.sha256()));
    }
}

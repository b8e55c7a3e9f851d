package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.ArticleFacts;
import org.sourceline.core.link.CaseLinks;
import org.sourceline.core.link.Link;
import org.sourceline.core.model.ClaimBody;
import org.sourceline.core.model.LinkRelation;
import org.sourceline.core.model.SourceKind;

/**
 * The claims and links of a case, to be looked up. Made anew when something changed, in time linear in the number of annotations. Immutable;
 * may be used by several threads.
 */
public final class CaseIndex {

    private final Map<String, ArticleFacts> facts = new HashMap<>();
    private final Map<String, ClaimsOfArticle> byArticle = new LinkedHashMap<>();
    private final Map<String, ClaimRef> byId = new HashMap<>();
    private final Map<String, List<ClaimRef>> answers = new HashMap<>();
    private final Map<String, List<ClaimRef>> byEntity = new HashMap<>();
    /** The suggestions on which people decided. */
    private final Set<String> decided = new HashSet<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final List<Link> standing = new ArrayList<>();
    private final List<Link> lost = new ArrayList<>();
    /** The claims at the ends of the links, by identity. */
    private final Map<Link.End, Optional<ClaimRef>> ends = new IdentityHashMap<>();
    private final Map<String, List<String>> origins = new HashMap<>();
    private final CaseEntities entities;

    private CaseIndex(Collection<AnalysedArticle> articles, Map<String, ArticleFacts> facts, CaseLinks links, CaseEntities entities, @Nullable CaseIndex before) {
        this.facts.putAll(facts);
        this.entities = entities;
        for (AnalysedArticle article : articles) {
            ClaimsOfArticle known = before == null ? null : before.byArticle.get(article.path());
            add(known != null && known.article() == article ? known : ClaimsOfArticle.of(article));
        }
        for (Link link : links.shown()) {
            add(placed(link), before);
        }
    }

    private void add(Link link, @Nullable CaseIndex before) {
        if (!link.isAttached()) {
            lost.add(link);
            return;
        }
        standing.add(link);
        add(link, link.from(), before);
        add(link, link.to(), before);
        if (link.is(LinkRelation.DERIVES_FROM)) {
            origins.computeIfAbsent(link.from().article(), article -> new ArrayList<>(1)).add(link.to().article());
        }
    }

    /** A link that people made or accepted, with its ends at the claims that they name. */
    private Link placed(Link link) {
        return link.isConfirmed() ? link.between(placed(link.from()), placed(link.to())) : link;
    }

    /**
     * An end that lost its place stands where a person says that its claim stands. One that names a suggestion of an earlier text names the claim
     * of its passages now.
     */
    private Link.End placed(Link.End end) {
        String name = end.annotation();
        if (name == null) {
            return end;
        }
        Optional<ClaimRef> named = claim(name);
        if (end.state().isAttached()) {
            return named.isPresent() || decided.contains(name) ? end : end.named(claimAt(end).map(ClaimRef::id).orElse(name));
        }
        return named.filter(claim -> claim.article().equals(end.article())).map(claim -> end.at(claim.annotation().target())).orElse(end);
    }

    /**
     * Makes the index.
     *
     * @param facts by the path of the article, as {@code CaseComparison.facts()} gives them; articles without are taken to tell nothing
     */
    public static CaseIndex of(Collection<AnalysedArticle> articles, Map<String, ArticleFacts> facts, CaseLinks links) {
        return new CaseIndex(articles, facts, links, CaseEntities.of(articles), null);
    }

    /**
     * The index of the case once something has changed: the one that {@link #of} gives, for less work the more articles and links are the same
     * objects as before.
     *
     * @param changedFacts as for {@code of}
     */
    public CaseIndex with(Collection<AnalysedArticle> articles, Map<String, ArticleFacts> changedFacts, CaseLinks changedLinks) {
        return new CaseIndex(articles, changedFacts, changedLinks, entities.with(articles), this);
    }

    private void add(Link link, Link.End end, @Nullable CaseIndex before) {
        Optional<ClaimRef> claim = claimAt(end, before);
        ends.put(end, claim);
        if (claim.isPresent()) {
            links.computeIfAbsent(claim.get().id(), id -> new ArrayList<>(2)).add(link);
        }
    }

    private Optional<ClaimRef> claimAt(Link.End end, @Nullable CaseIndex before) {
        boolean same = before != null && before.byArticle.get(end.article()) == byArticle.get(end.article());
        Optional<ClaimRef> known = same && before != null ? before.ends.get(end) : null;
        return known == null ? claimAt(end) : known;
    }

    private void add(ClaimsOfArticle article) {
        for (ClaimRef claim : article.claims()) {
            ClaimBody body = claim.body();
            byId.put(claim.id(), claim);
            Optional.ofNullable(claim.annotation().suggestion()).ifPresent(decided::add);
            if (body.answers() != null) {
                answers.computeIfAbsent(body.answers(), id -> new ArrayList<>(1)).add(claim);
            }
            String source = sourceOf(claim.article(), body);
            if (!source.isEmpty()) {
                byEntity.computeIfAbsent(source, id -> new ArrayList<>()).add(claim);
            }
        }
        byArticle.put(article.article().path(), article);
    }

    /** The claim of a link's end: the one it names, else the shortest that shares words with its passages; of an end that is not attached only the one it names. */
    public Optional<ClaimRef> claimAt(Link.End end) {
        Optional<ClaimRef> named = end.annotation() == null ? Optional.empty() : claim(end.annotation());
        return named.isPresent() || end.isWhole() || !end.state().isAttached() ? named : of(end.article()).flatMap(claims -> claims.shortest(end.passages()));
    }

    private Optional<ClaimsOfArticle> of(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /** The claim of that id, in whichever article. */
    public Optional<ClaimRef> claim(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The claims of an article, in the order of the text. */
    public List<ClaimRef> claimsOf(String article) {
        return of(article).map(ClaimsOfArticle::claims).orElse(List.of());
    }

    /** Who is named, in the chains of the claims of an article, behind those who tell the article itself. */
    public Set<String> agentsBehind(String article) {
        return of(article).map(ClaimsOfArticle::agentsBehind).orElse(Set.of());
    }

    /** The claims whose source is the entity, in the order of the articles' paths and of the text. */
    public List<ClaimRef> claimsBy(String entity) {
        return List.copyOf(byEntity.getOrDefault(entity, List.of()));
    }

    /** The claims that deny, confirm or do not answer the claim of that id, in the same article. */
    public List<ClaimRef> answersTo(String claim) {
        return List.copyOf(answers.getOrDefault(claim, List.of()));
    }

    /** The links of which the claim of that id is an end. */
    public List<Link> linksOf(String claim) {
        return List.copyOf(links.getOrDefault(claim, List.of()));
    }

    /** The links of which it is known where both ends stand. */
    public List<Link> links() {
        return Collections.unmodifiableList(standing);
    }

    /** The links of which an end has lost its place in the text that its article has now. */
    public List<Link> lostLinks() {
        return Collections.unmodifiableList(lost);
    }

    /** The facts of an article. */
    public ArticleFacts facts(String article) {
        return facts.getOrDefault(article, ArticleFacts.NONE);
    }

    /** The articles from which an article was derived, by path. */
    public List<String> originsOf(String article) {
        return List.copyOf(origins.getOrDefault(article, List.of()));
    }

    /** Whether the article is one of those whose claims are known. */
    public boolean has(String article) {
        return byArticle.containsKey(article);
    }

    /** The paths of the articles, in the order in which they were given. */
    public List<String> articles() {
        return List.copyOf(byArticle.keySet());
    }

    /** The entities that are the source of a claim, by their ids in the case, sorted. */
    public List<String> sources() {
        return byEntity.keySet().stream().sorted().toList();
    }

    /** The id in the case of an entity of an article: articles may give one person different ids. */
    public String entityOf(String article, String entity) {
        return entities.id(article, entity);
    }

    /**
     * The source of a claim, by an id that is the same for all claims of it in the case and of nobody else: somebody without a name and a document
     * are known in their article only. Empty if the claim names no source.
     */
    public String sourceOf(String article, ClaimBody claim) {
        String entity = claim.sourceEntity();
        if (entity == null) {
            return "";
        }
        String id = entityOf(article, entity);
        boolean nameless = claim.sourceKind() == SourceKind.ANONYMOUS_PERSON || claim.sourceKind() == SourceKind.DOCUMENT;
        return nameless && label(id) == null ? id + ' ' + article : id;
    }

    /** The name of an entity by its id in the case; null if nobody mentions it by name. */
    public @Nullable String label(String entity) {
        return entities.label(entity);
    }
}

package org.sourceline.ui.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.EntityKind;

/**
 * What is known of a case without opening its articles; immutable.
 *
 * @param articles by the article's path below the folder of articles
 * @param pages by set, then by article
 */
public record CaseContents(Map<String, ArticleSummary> articles, SortedMap<String, Map<String, PageSummary>> pages) {

    /** A case of which nothing is known yet. */
    public static final CaseContents EMPTY = new CaseContents(Map.of(), new TreeMap<>());

    /** An entity of the case, counted over the sets. */
    public record Entity(String id, String label, EntityKind kind, int mentions, int articles) {
    }

    /** How many annotations a set holds. */
    public int annotations(String set) {
        return pages.getOrDefault(set, Map.of()).values().stream().mapToInt(PageSummary::annotations).sum();
    }

    public Optional<ArticleSummary> article(String name) {
        return Optional.ofNullable(articles.get(name));
    }

    /** The entities, most mentioned first. A mention that several sets have counts once: for each article the set with most counts. */
    public List<Entity> entities() {
        Map<String, Map<String, Entity>> byId = new HashMap<>();
        pages.values().forEach(set -> set.forEach((article, page) -> page.mentions().forEach((key, count) -> byId
                .computeIfAbsent(key.id(), id -> new LinkedHashMap<>())
                .merge(article, new Entity(key.id(), key.label(), key.kind(), count, 1), (a, b) -> a.mentions() >= b.mentions() ? a : b))));
        return byId.values().stream().map(Map::values).map(CaseContents::sum)
                .sorted(Comparator.comparingInt(Entity::mentions).reversed().thenComparing(Entity::label)).toList();
    }

    /**
     * The claims of all articles, by article and place. Of suggestions only those count on which nobody has decided; of equal claims of
     * several sets each counts.
     */
    public List<Statement> statements() {
        Map<String, Set<String>> decided = new HashMap<>();
        pages.values().forEach(set -> set.forEach((article, page) -> decided.computeIfAbsent(article, name -> new HashSet<>())
                .addAll(page.decided())));
        List<Statement> statements = new ArrayList<>();
        pages.forEach((set, byArticle) -> byArticle.forEach((article, page) -> page.claims().stream()
                .filter(claim -> !decided.getOrDefault(article, Set.of()).contains(claim.id()))
                .forEach(claim -> statements.add(new Statement(CaseFiles.ARTICLES + '/' + article, set, claim)))));
        statements.sort(Comparator.comparing(Statement::article).thenComparing(Statement::annotation, Annotation.BY_POSITION));
        return statements;
    }

    private static Entity sum(Collection<Entity> parts) {
        Entity first = parts.iterator().next();
        int mentions = parts.stream().mapToInt(Entity::mentions).sum();
        return new Entity(first.id(), first.label(), first.kind(), mentions, parts.size());
    }
}

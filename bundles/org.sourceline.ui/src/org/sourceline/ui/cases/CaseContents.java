package org.sourceline.ui.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.sourceline.analysis.picture.Statement;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.Identities;
import org.sourceline.core.model.Annotation;
import org.sourceline.core.model.Page;
import org.sourceline.ui.session.PersonalSet;

/**
 * What is known of a case without opening its articles; immutable.
 *
 * @param articles by the article's path below the folder of articles
 * @param pages by set, then by article
 * @param entityPages what people decided on the entities of the case, by set
 * @param identities the same, all sets together; the person's own counts first
 * @param entities the entities, most mentioned first
 */
public record CaseContents(Map<String, ArticleSummary> articles, SortedMap<String, Map<String, PageSummary>> pages,
        SortedMap<String, EntityPage> entityPages, Identities identities, List<CaseEntity> entities) {

    /** A case of which nothing is known yet. */
    public static final CaseContents EMPTY = new CaseContents(Map.of(), new TreeMap<>(), new TreeMap<>(), Identities.NONE, List.of());

    /**
     * The entity page of a set.
     *
     * @param problem why it cannot be read, for the user; empty if it was
     */
    public record EntityPage(Page page, String problem) {
    }

    /**
     * A mention of an entity.
     *
     * @param article the article's path below the folder of articles
     * @param set the set that has it
     * @param id of the annotation
     * @param words as they stand in the text
     * @param context the words with what stands around them
     * @param suggested whether nobody has decided on it
     */
    public record Place(String article, String set, String id, String words, String context, boolean suggested) {
    }

    /** @param tally of the same case */
    static CaseContents of(Map<String, ArticleSummary> articles, SortedMap<String, Map<String, PageSummary>> pages,
            SortedMap<String, EntityPage> entityPages, EntityTally tally) {
        List<Page> inOrder = new ArrayList<>();
        Optional.ofNullable(entityPages.get(PersonalSet.name())).map(EntityPage::page).ifPresent(inOrder::add);
        entityPages.values().stream().map(EntityPage::page).filter(page -> !inOrder.contains(page)).forEach(inOrder::add);
        Identities identities = Identities.of(inOrder);
        return new CaseContents(Map.copyOf(articles), pages, entityPages, identities,
                tally.of(EntityTally.byArticle(pages), identities));
    }

    /** How many annotations a set holds. */
    public int annotations(String set) {
        return pages.getOrDefault(set, Map.of()).values().stream().mapToInt(PageSummary::annotations).sum();
    }

    public Optional<ArticleSummary> article(String name) {
        return Optional.ofNullable(articles.get(name));
    }

    /**
     * The claims of all articles, by article and place. Of suggestions only those count on which nobody has decided; of equal claims of
     * several sets each counts.
     */
    public List<Statement> statements() {
        return statements(one -> true);
    }

    /** Of those the ones on whose way one of the entities is, by its id in the pages. */
    public List<Statement> statementsNaming(Set<String> entities) {
        return statements(one -> one.names(entities));
    }

    private List<Statement> statements(Predicate<Statement> wanted) {
        Map<String, Set<String>> decided = new HashMap<>();
        pages.values().forEach(set -> set.forEach((article, page) -> decided.computeIfAbsent(article, name -> new HashSet<>())
                .addAll(page.decided().keySet())));
        List<Statement> statements = new ArrayList<>();
        pages.forEach((set, byArticle) -> byArticle.forEach((article, page) -> page.claims().stream()
                .filter(claim -> !decided.getOrDefault(article, Set.of()).contains(claim.id()))
                .map(claim -> new Statement(CaseFiles.ARTICLES + '/' + article, set, claim)).filter(wanted).forEach(statements::add)));
        statements.sort(Comparator.comparing(Statement::article).thenComparing(Statement::annotation, Annotation.BY_POSITION));
        return statements;
    }

    /** The mentions of an entity, by article and place. */
    public List<Place> places(CaseEntity entity) {
        List<Place> places = new ArrayList<>();
        for (String article : entity.articles()) {
            Map<String, PageSummary> ofArticle = new TreeMap<>();
            pages.forEach((set, all) -> Optional.ofNullable(all.get(article)).ifPresent(page -> ofArticle.put(set, page)));
            for (EntityTally.Shown one : EntityTally.shown(ofArticle, identities,
                    mention -> entity.ids().contains(String.valueOf(mention.body().entity())))) {
                PageSummary.Mention mention = one.mention();
                places.add(new Place(article, one.set(), mention.id(), mention.words(), mention.context(), mention.suggested()));
            }
        }
        return places;
    }

    /** Why entity pages cannot be read, for the user. */
    public List<String> problems() {
        return entityPages.values().stream().map(EntityPage::problem).filter(problem -> !problem.isEmpty()).toList();
    }
}

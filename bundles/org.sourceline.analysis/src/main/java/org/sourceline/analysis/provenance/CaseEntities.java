package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.Names;

/**
 * Which entities of the articles of a case are one: those with an id in common, those of one kind with a name of several words in common,
 * those other than persons that are mostly called by the same single word, and those of which the one's usual name is made of the first letters
 * of the other's.
 */
final class CaseEntities {

    /** A case without articles. */
    static final CaseEntities NONE = new CaseEntities();

    /** What was worked out of the names of each article. */
    private final Map<Names, List<ComparedName>> compared = new IdentityHashMap<>();
    /** By the article's path the entities that have another id in the case. */
    private final Map<String, Map<String, String>> ids = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    private CaseEntities() {
    }

    /** Those of other articles; what was worked out here of one that is among them is not worked out again. */
    CaseEntities with(Collection<AnalysedArticle> articles) {
        CaseEntities made = new CaseEntities();
        List<ComparedName> all = new ArrayList<>();
        for (AnalysedArticle article : articles) {
            List<ComparedName> names = compared.get(article.names());
            List<ComparedName> known = names == null ? article.names().all().stream().map(ComparedName::of).toList() : names;
            made.compared.put(article.names(), known);
            all.addAll(known);
        }
        made.name(articles, all, groups(all));
        return made;
    }

    private static Groups groups(List<ComparedName> all) {
        Groups groups = new Groups(all.size());
        Map<String, Integer> byForm = new HashMap<>();
        for (int number = 0; number < all.size(); number++) {
            for (String form : all.get(number).forms()) {
                Integer first = byForm.putIfAbsent(form, number);
                if (first != null) {
                    groups.unite(first, number);
                }
            }
        }
        uniteInitials(all, groups);
        return groups;
    }

    /** Joins what is mostly called by some letters with the one thing in the case whose name they begin. */
    private static void uniteInitials(List<ComparedName> all, Groups groups) {
        Map<String, Set<Integer>> called = new HashMap<>();
        for (int number = 0; number < all.size(); number++) {
            for (String letters : all.get(number).initials()) {
                called.computeIfAbsent(letters, any -> new HashSet<>(2)).add(groups.of(number));
            }
        }
        for (int number = 0; number < all.size(); number++) {
            for (String form : all.get(number).usual()) {
                Set<Integer> whole = called.getOrDefault(form, Set.of());
                if (whole.size() == 1) {
                    groups.unite(whole.iterator().next(), number);
                }
            }
        }
    }

    /** The id and the label of the entity that is named most often are those of all. */
    private void name(Collection<AnalysedArticle> articles, List<ComparedName> all, Groups groups) {
        int[] best = best(all, groups);
        int number = 0;
        for (AnalysedArticle article : articles) {
            for (Names.Name name : article.names().all()) {
                Names.Name chosen = all.get(best[groups.of(number++)]).name();
                labels.putIfAbsent(chosen.id(), chosen.label());
                if (!chosen.id().equals(name.id())) {
                    ids.computeIfAbsent(article.path(), path -> new HashMap<>()).put(name.id(), chosen.id());
                }
            }
        }
    }

    /** By the number of a group, which of it is named most often; the first of those. */
    private static int[] best(List<ComparedName> all, Groups groups) {
        int[] best = new int[all.size()];
        Arrays.fill(best, -1);
        for (int number = 0; number < all.size(); number++) {
            int group = groups.of(number);
            if (best[group] < 0 || all.get(number).count() > all.get(best[group]).count()) {
                best[group] = number;
            }
        }
        return best;
    }

    /** The id in the case of an entity of an article; the id itself if the article does not mention it by name. */
    String id(String article, String entity) {
        return ids.getOrDefault(article, Map.of()).getOrDefault(entity, entity);
    }

    /** The name of an entity by its id in the case; null if nobody mentions it by name. */
    @Nullable String label(String entity) {
        return labels.get(entity);
    }
}

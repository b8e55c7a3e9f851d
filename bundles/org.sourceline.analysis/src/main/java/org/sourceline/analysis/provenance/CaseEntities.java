package org.sourceline.analysis.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.sourceline.analysis.compare.article.AnalysedArticle;
import org.sourceline.analysis.compare.article.Names;

/**
 * Which entities of the articles of a case are one: those with an id in common, those of one kind with a name of several words in common,
 * those other than persons that are mostly called by the same single word, and those of which the one's usual name is made of the first letters
 * of the other's.
 */
final class CaseEntities {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** What was worked out of the names of each article. */
    private final Map<Names, List<ComparedName>> compared = new IdentityHashMap<>();
    /** By the article's path the entities that have another id in the case. */
    private final Map<String, Map<String, String>> ids = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final FormNumbers numbers;

    private CaseEntities(FormNumbers numbers) {
        this.numbers = numbers;
    }

    static CaseEntities of(Collection<AnalysedArticle> articles) {
        return new CaseEntities(new FormNumbers()).with(articles);
    }

    /** Those of other articles; what was worked out here of one that is among them is not worked out again. */
    CaseEntities with(Collection<AnalysedArticle> articles) {
        CaseEntities made = new CaseEntities(numbers);
        List<ComparedName> all = new ArrayList<>();
        for (AnalysedArticle article : articles) {
            List<ComparedName> names = compared.get(article.names());
            List<ComparedName> known = names == null ? article.names().all().stream().map(name -> ComparedName.of(name, numbers)).toList() : names;
            made.compared.put(article.names(), known);
            all.addAll(known);
        }
        made.name(articles, all, groups(all));
        return made;
    }

    private Groups groups(List<ComparedName> all) {
        Groups groups = new Groups(all.size());
        int[] firsts = firsts();
        for (int number = 0; number < all.size(); number++) {
            for (int form : all.get(number).forms()) {
                if (firsts[form] < 0) {
                    firsts[form] = number;
                } else {
                    groups.unite(firsts[form], number);
                }
            }
        }
        uniteInitials(all, groups);
        return groups;
    }

    /** By the number of a form, the first name that has it; none so far. */
    private int[] firsts() {
        int[] firsts = new int[numbers.size()];
        Arrays.fill(firsts, NONE);
        return firsts;
    }

    /** Joins what is mostly called by some letters with the one thing in the case whose name they begin. */
    private void uniteInitials(List<ComparedName> all, Groups groups) {
        int[] called = firsts();
        for (int number = 0; number < all.size(); number++) {
            int group = groups.of(number);
            for (int letters : all.get(number).initials()) {
                called[letters] = called[letters] == NONE || called[letters] == group ? group : SEVERAL;
            }
        }
        for (int number = 0; number < all.size(); number++) {
            for (int form : all.get(number).usual()) {
                if (called[form] >= 0) {
                    groups.unite(called[form], number);
                }
            }
        }
    }

    /** The id and the label of the entity that is named most often are those of all. */
    private void name(Collection<AnalysedArticle> articles, List<ComparedName> all, Groups groups) {
        int[] best = best(all, groups);
        boolean[] labelled = new boolean[all.size()];
        int number = 0;
        for (AnalysedArticle article : articles) {
            for (Names.Name name : article.names().all()) {
                int representative = best[groups.of(number++)];
                Names.Name chosen = all.get(representative).name();
                if (!labelled[representative]) {
                    labelled[representative] = true;
                    labels.putIfAbsent(chosen.id(), chosen.label());
                }
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

package org.sourceline.core.entity;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.EntityKind;

/**
 * An entity of a case with what is counted of it. Two are equal if their ids are, so that a view keeps its selection.
 *
 * @param id the id of the entity after all merges
 * @param ids all ids under which its mentions stand in the pages, its own included
 * @param aliases other names, each once: those that a person gave, then those of mentions
 * @param sameAs what it is elsewhere
 * @param mentions how many mentions stand in the case
 * @param articles the paths of the articles that mention it, below the folder of articles, sorted
 * @param claims how many claims have it as their source
 */
public record CaseEntity(String id, EntityKind kind, String label, Set<String> ids, List<String> aliases, List<String> sameAs,
        int mentions, List<String> articles, int claims) {

    public CaseEntity {
        ids = Set.copyOf(ids);
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
        articles = List.copyOf(articles);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

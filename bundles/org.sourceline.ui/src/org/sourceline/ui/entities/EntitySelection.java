package org.sourceline.ui.entities;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.jspecify.annotations.Nullable;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.cases.CaseContents.Place;
import org.sourceline.ui.cases.explorer.CaseNode;

/**
 * The entities that are selected, in the Entities view or in the case explorer.
 *
 * @param entities of one case, each once
 * @param mentions the ids of the mentions that are selected, by the path of the article in the case
 */
record EntitySelection(IProject project, List<CaseEntity> entities, Map<String, Set<String>> mentions) {

    /** Empty if there is none, or they are of several cases. */
    static Optional<EntitySelection> of(@Nullable ISelection selection) {
        Set<IProject> projects = new HashSet<>();
        Set<CaseEntity> entities = new LinkedHashSet<>();
        Map<String, Set<String>> mentions = new TreeMap<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object element : structured) {
                switch (element) {
                    case CaseNode.Entity node -> {
                        projects.add(node.project());
                        entities.add(node.entity());
                    }
                    case EntityRow row -> {
                        projects.add(row.whole().project());
                        entities.add(row.whole().entity());
                        places(row).forEach(place -> mentions.computeIfAbsent("articles/" + place.article(), key -> new HashSet<>())
                                .add(place.id()));
                    }
                    case null, default -> { }
                }
            }
        }
        return projects.size() == 1 ? Optional.of(new EntitySelection(projects.iterator().next(), List.copyOf(entities), mentions))
                : Optional.empty();
    }

    private static List<Place> places(EntityRow row) {
        return switch (row) {
            case EntityRow.Whole whole -> List.of();
            case EntityRow.InArticle article -> article.places();
            case EntityRow.Mention mention -> List.of(mention.place());
        };
    }
}

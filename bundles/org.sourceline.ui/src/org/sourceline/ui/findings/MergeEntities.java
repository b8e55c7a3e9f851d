package org.sourceline.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.sourceline.analysis.finding.MaybeOneEntity;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.entities.EntityDesk;

/** Makes one of entities that may be one: what several findings connect becomes the one that is mentioned most. */
final class MergeEntities extends EntityFix {

    MergeEntities(IMarker marker) {
        super(marker, "findings.fix.mergeEntities");
    }

    @Override
    void fix(EntityDesk desk, List<IMarker> findings) {
        List<Set<CaseEntity>> groups = new ArrayList<>();
        for (IMarker one : findings) {
            join(groups, pair(desk, one));
        }
        List<Set<CaseEntity>> several = groups.stream().filter(group -> group.size() > 1).toList();
        if (several.isEmpty()) {
            sayGone();
        }
        several.forEach(group -> merge(desk, group));
    }

    private static Set<CaseEntity> pair(EntityDesk desk, IMarker finding) {
        Set<CaseEntity> pair = new LinkedHashSet<>();
        MaybeOneEntity.entities(subject(finding)).stream().map(id -> entity(desk, id)).flatMap(Optional::stream).forEach(pair::add);
        return pair;
    }

    /** Those that have one of the pair in common become one group with it. */
    private static void join(List<Set<CaseEntity>> groups, Set<CaseEntity> pair) {
        List<Set<CaseEntity>> touched = groups.stream().filter(group -> group.stream().anyMatch(pair::contains)).toList();
        Set<CaseEntity> joined = new LinkedHashSet<>(pair);
        touched.forEach(joined::addAll);
        groups.removeAll(touched);
        groups.add(joined);
    }

    private static void merge(EntityDesk desk, Set<CaseEntity> group) {
        List<CaseEntity> all = List.copyOf(group);
        CaseEntity into = all.stream().max(Comparator.comparingInt(CaseEntity::mentions).thenComparing(one -> one.label().length())).orElseThrow();
        desk.change(all, edits -> edits.merge(all, into));
    }
}

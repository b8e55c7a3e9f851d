package org.sourceline.ui.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.resources.IMarker;
import org.sourceline.analysis.finding.MaybeTwoEntities;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.ui.cases.CaseContents.Place;
import org.sourceline.ui.cases.CaseFiles;
import org.sourceline.ui.entities.EntityDesk;

/** Makes two of a person who goes by two first names: the mentions with the other one become those of another, in all articles. */
final class SplitEntity extends EntityFix {

    SplitEntity(IMarker marker) {
        super(marker, "findings.fix.splitEntity");
    }

    @Override
    void fix(EntityDesk desk, List<IMarker> findings) {
        Set<String> done = new HashSet<>();
        for (IMarker one : findings) {
            if (done.add(subject(one))) {
                entity(desk, subject(one)).ifPresentOrElse(entity -> split(desk, entity, one), EntityFix::sayGone);
            }
        }
    }

    /** Into as many as the article of the finding has first names. */
    private static void split(EntityDesk desk, CaseEntity entity, IMarker finding) {
        String article = finding.getResource().getProjectRelativePath().toString();
        List<Place> places = desk.contents().places(entity);
        List<String> here = places.stream().filter(place -> path(place).equals(article)).map(SplitEntity::form).distinct().toList();
        List<String> names = MaybeTwoEntities.differentFirstNames(longest(here), here);
        if (names.size() < 2) {
            sayGone();
            return;
        }
        String stays = names.contains(entity.label()) ? entity.label() : names.getFirst();
        names.stream().filter(name -> !name.equals(stays)).forEach(name -> desk.change(List.of(entity), edits -> edits.split(entity, mentions(places, name), name, entity.kind(),
                desk::isTaken)));
    }

    private static Map<String, Set<String>> mentions(List<Place> places, String name) {
        Map<String, Set<String>> mentions = new TreeMap<>();
        places.stream().filter(place -> form(place).equals(name))
                .forEach(place -> mentions.computeIfAbsent(path(place), key -> new HashSet<>()).add(place.id()));
        return mentions;
    }

    private static String path(Place place) {
        return CaseFiles.ARTICLES + '/' + place.article();
    }

    private static String form(Place place) {
        return place.words().strip();
    }

    private static String longest(List<String> forms) {
        return forms.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}

package org.sourceline.analysis.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sourceline.analysis.compare.article.Names;
import org.sourceline.analysis.compare.article.Profile;
import org.sourceline.core.model.EntityKind;

/**
 * Which articles may have anything to do with each other: those that share the name of a person or an organisation, or a run of words. Whether
 * a pair is a candidate depends on nothing but the two. The work grows with the articles and with the candidates, not with all pairs.
 */
final class Candidates {

    private final Map<Object, List<Profile>> byKey = new HashMap<>();

    Candidates(Collection<Profile> profiles) {
        for (Profile profile : profiles) {
            keys(profile).forEach(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>(2)).add(profile));
        }
    }

    /** The other articles that are worth comparing with one. */
    Set<Profile> of(Profile profile) {
        Set<Profile> found = new HashSet<>();
        keys(profile).forEach(key -> found.addAll(byKey.getOrDefault(key, List.of())));
        found.remove(profile);
        return found;
    }

    private static Set<Object> keys(Profile profile) {
        Set<Object> keys = new HashSet<>();
        for (Names.Name name : profile.names().all()) {
            if (name.kind() == EntityKind.PERSON || name.kind() == EntityKind.ORGANISATION) {
                keys.addAll(name.forms().keySet());
            }
        }
        for (long shingle : profile.shingles().sample()) {
            keys.add(shingle);
        }
        return keys;
    }
}

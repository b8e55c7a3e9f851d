package org.sourceline.ui.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.sourceline.core.annotate.EntityIds;
import org.sourceline.core.annotate.Naming;
import org.sourceline.core.edit.ArticleSets;
import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.Identities;
import org.sourceline.ui.cases.CaseContents;

/** The entities that a person may mean: those of the article first, then those of its case, each as people named it. */
record KnownEntities(Map<String, Known> byId, Identities identities) {

    /**
     * One of them.
     *
     * @param names the label and the other names, in small letters
     */
    record Known(Naming.Entity entity, String names) {

        boolean isCalled(String name) {
            return entity.label().equals(name) || name.equals(entity.id());
        }
    }

    static KnownEntities of(ArticleSets sets, CaseContents contents) {
        Identities identities = contents.identities();
        Map<String, CaseEntity> ofCase = new LinkedHashMap<>();
        contents.entities().forEach(one -> ofCase.put(one.id(), one));
        Map<String, Known> found = new LinkedHashMap<>();
        for (Naming.Entity one : new Naming(sets).entities()) {
            String id = identities.resolve(String.valueOf(one.id()));
            CaseEntity same = ofCase.get(id);
            found.putIfAbsent(id, same == null ? known(new Naming.Entity(id, one.kind(), one.label()), List.of()) : known(same));
        }
        ofCase.forEach((id, one) -> found.putIfAbsent(id, known(one)));
        return new KnownEntities(found, identities);
    }

    private static Known known(CaseEntity one) {
        return known(new Naming.Entity(one.id(), one.kind(), one.label()), one.aliases());
    }

    private static Known known(Naming.Entity entity, List<String> aliases) {
        return new Known(entity, (entity.label() + "\n" + String.join("\n", aliases)).toLowerCase(Locale.ROOT));
    }

    /** Those whose name or other name contains the letters. */
    List<Naming.Entity> matching(String letters) {
        String lower = letters.strip().toLowerCase(Locale.ROOT);
        return byId.values().stream().filter(one -> one.names().contains(lower)).map(Known::entity).toList();
    }

    /** The one of that very name or id. */
    Optional<Naming.Entity> called(String name) {
        return byId.values().stream().filter(one -> one.isCalled(name)).map(Known::entity).findFirst();
    }

    /** The name of the entity that an id stands for; the id itself where nobody knows more. */
    static String label(ArticleSets sets, CaseContents contents, String id) {
        String end = contents.identities().resolve(id);
        Naming naming = new Naming(sets);
        return contents.identities().label(id).or(() -> naming.find(end).map(Naming.Entity::label))
                .or(() -> contents.entities().stream().filter(one -> one.id().equals(end)).findFirst().map(CaseEntity::label))
                .or(() -> naming.find(id).map(Naming.Entity::label)).orElse(id);
    }

    /** An id for a new one. */
    String newId(String name) {
        return EntityIds.of(name, id -> byId.containsKey(id) || identities.find(id).isPresent());
    }
}

package org.sourceline.ui.entities;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.sourceline.core.entity.CaseEntity;
import org.sourceline.core.model.EntityKind;

/**
 * Which entities are listed, and how.
 *
 * @param words all of which stand in the name or another name
 * @param kinds empty for all
 */
record EntityQuery(String words, Set<EntityKind> kinds, EntityColumn column, boolean descending) {

    static final EntityQuery ALL = new EntityQuery("", Set.of(), EntityColumn.MENTIONS, true);

    EntityQuery withWords(String value) {
        return new EntityQuery(value, kinds, column, descending);
    }

    EntityQuery withKinds(Set<EntityKind> value) {
        return new EntityQuery(words, Set.copyOf(value), column, descending);
    }

    /** By that column; the other way round if it is sorted by it already. */
    EntityQuery sortedBy(EntityColumn value) {
        return new EntityQuery(words, kinds, value, value == column ? !descending : value.isNumber());
    }

    /** The entities that are wanted, in order. */
    List<CaseEntity> of(List<CaseEntity> all) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        Comparator<CaseEntity> order = descending ? column.order().reversed() : column.order();
        return all.stream().filter(one -> kinds.isEmpty() || kinds.contains(one.kind())).filter(one -> hasAll(one, wanted))
                .sorted(order.thenComparing(CaseEntity::label, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private static boolean hasAll(CaseEntity one, String[] wanted) {
        String names = (one.label() + '\n' + String.join("\n", one.aliases())).toLowerCase(Locale.ROOT);
        for (String word : wanted) {
            if (!names.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

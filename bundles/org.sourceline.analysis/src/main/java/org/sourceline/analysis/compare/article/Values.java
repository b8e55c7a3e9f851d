package org.sourceline.analysis.compare.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

import org.sourceline.core.model.EntityKind;

/** What a {@link ValueFinder} finds in the statements of an article, kept: an article is compared with many. May be used by several threads. */
final class Values {

    private final BiFunction<Statement, EntityKind, List<Value>> finder;
    private final Map<EntityKind, Map<Integer, List<Value>>> known = new EnumMap<>(EntityKind.class);

    Values(BiFunction<Statement, EntityKind, List<Value>> finder) {
        this.finder = finder;
        for (EntityKind kind : EntityKind.values()) {
            known.put(kind, new ConcurrentHashMap<>());
        }
    }

    List<Value> of(Statement statement, EntityKind kind) {
        return known.getOrDefault(kind, Map.of()).computeIfAbsent(statement.index(), index -> List.copyOf(finder.apply(statement, kind)));
    }
}

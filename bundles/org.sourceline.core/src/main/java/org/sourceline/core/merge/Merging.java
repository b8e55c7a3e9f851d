package org.sourceline.core.merge;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.UnknownBody;

/**
 * The three-way merge of one value, part by part: what one side left as it was is the other's to say. Records are merged by their
 * components, found by reflection, so that a property which the model gains later cannot be forgotten here.
 */
final class Merging {

    private final Side winner;
    private final List<String> conflicts = new ArrayList<>();

    /** @param winner whose value is taken where both sides changed the same */
    Merging(Side winner) {
        this.winner = winner;
    }

    /** Where both sides changed the same, in the order of the model. */
    List<String> conflicts() {
        return conflicts;
    }

    private static boolean isOurs(@Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
        return Objects.equals(base, theirs) || Objects.equals(ours, theirs);
    }

    /** Merges values that make one whole, where nobody could say what half of one and half of the other would mean. */
    <T extends @Nullable Object> T whole(String name, @Nullable Object base, T ours, T theirs) {
        if (isOurs(base, ours, theirs)) {
            return ours;
        }
        if (Objects.equals(base, ours)) {
            return theirs;
        }
        conflicts.add(name);
        return winner == Side.OURS ? ours : theirs;
    }

    /** Merges two values of one kind of record by their components; others as wholes. A missing base counts as one unlike both. */
    <T extends @Nullable Object> T parts(String name, @Nullable Object base, T ours, T theirs) {
        if (isOurs(base, ours, theirs) || ours == null || theirs == null || !ours.getClass().equals(theirs.getClass())
                || !ours.getClass().isRecord() || ours instanceof UnknownBody) {
            return whole(name, base, ours, theirs);
        }
        RecordComponent[] components = ours.getClass().getRecordComponents();
        @Nullable Object[] merged = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object old = base == null || !base.getClass().equals(ours.getClass()) ? null : value(components[i], base);
            merged[i] = part(name + '.' + components[i].getName(), old, value(components[i], ours), value(components[i], theirs));
        }
        @SuppressWarnings("unchecked")
        T made = (T) make(ours.getClass(), components, merged);
        return made;
    }

    private @Nullable Object part(String name, @Nullable Object base, @Nullable Object ours, @Nullable Object theirs) {
        if (ours instanceof Extras mine && theirs instanceof Extras other) {
            return extras(name, base instanceof Extras old ? old : Extras.NONE, mine, other);
        }
        return whole(name, base, ours, theirs);
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the model's records are open", e);
        }
    }

    private static Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are open", e);
        }
    }

    /** Unknown properties, each by its name: ours in our order, then what only they have. */
    Extras extras(String name, Extras base, Extras ours, Extras theirs) {
        if (base.equals(ours)) {
            return theirs;
        }
        if (base.equals(theirs)) {
            return ours;
        }
        List<Extras.Property> merged = new ArrayList<>();
        for (String property : Sequences.union(names(ours), names(theirs))) {
            String value = whole(name + '.' + property, base.find(property).orElse(null), ours.find(property).orElse(null),
                    theirs.find(property).orElse(null));
            if (value != null) {
                merged.add(new Extras.Property(property, value));
            }
        }
        return Extras.of(merged);
    }

    private static List<String> names(Extras extras) {
        return extras.properties().stream().map(Extras.Property::name).toList();
    }
}

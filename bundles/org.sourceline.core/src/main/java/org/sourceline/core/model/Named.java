package org.sourceline.core.model;

import java.util.Optional;

/** A constant with the spelling it has in the files. */
public interface Named {

    /** The spelling in the files. */
    String json();

    static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String json) {
        for (E constant : type.getEnumConstants()) {
            if (constant.json().equals(json)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}

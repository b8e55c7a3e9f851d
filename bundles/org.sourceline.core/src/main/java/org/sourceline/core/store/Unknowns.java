package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.Extras;
import org.sourceline.core.model.Extras.Property;

/** Collects the properties of one object that this version does not know, or of one after the other. */
final class Unknowns {

    private @Nullable List<Property> kept;

    /** Begins with another object. */
    void clear() {
        kept = null;
    }

    /** Keeps the value that the input comes to next. */
    void keep(JsonInput in, String name) throws IOException {
        add(name, in.raw());
    }

    void add(String name, String json) {
        List<Property> list = kept;
        if (list == null) {
            list = new ArrayList<>(2);
            kept = list;
        }
        list.add(new Property(name, json));
    }

    Extras extras() {
        return kept == null ? Extras.NONE : Extras.of(kept);
    }
}

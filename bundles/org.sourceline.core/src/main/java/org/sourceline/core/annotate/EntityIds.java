package org.sourceline.core.annotate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Readable ids of entities: {@code jonas-reth}, {@code jonas-reth-2}. */
public final class EntityIds {

    private EntityIds() {
    }

    /**
     * An id made of a name.
     *
     * @param taken whether an id is in use
     */
    public static String of(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String base = slug.isEmpty() ? "entity" : slug;
        String id = base;
        for (int number = 2; taken.test(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}

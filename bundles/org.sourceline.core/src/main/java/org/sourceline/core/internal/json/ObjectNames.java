package org.sourceline.core.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.internal.json.JsonProblem.Kind;

/** Sees to it that no object gives a name twice: for most objects one word of bits says which it has had. */
final class ObjectNames {

    private static final int SHALLOW = 16;

    private final KnownNames known;
    /** The bits of the names of the object at each depth. */
    private long[] seen = new long[SHALLOW];
    /** Its names that have none. */
    private @Nullable Set<String>[] others = none(SHALLOW);

    ObjectNames(KnownNames known) {
        this.known = known;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Set<String>[] none(int size) {
        return new Set[size];
    }

    /** An object begins. */
    void begin(int depth) {
        if (depth >= seen.length) {
            seen = Arrays.copyOf(seen, depth * 2);
            others = Arrays.copyOf(others, depth * 2);
        }
        seen[depth] = 0;
        if (others[depth] != null) {
            others[depth] = null;
        }
    }

    /**
     * The next name of the object at that depth is a known one.
     *
     * @param at where it begins, as an index of the file's bytes
     * @throws JsonProblem if the object has had it
     */
    void add(Known name, int depth, int at) throws JsonProblem {
        if ((seen[depth] & name.bit) != 0) {
            throw new JsonProblem(Kind.DUPLICATE, at, name.text);
        }
        seen[depth] |= name.bit;
    }

    /** As {@link #add}, of a name that is not known, or was spelled with escapes. */
    void addOther(String text, int depth, int at) throws JsonProblem {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // Half a surrogate pair can only be spelled with an escape.
        Known name = new String(bytes, StandardCharsets.UTF_8).equals(text) ? known.find(bytes, 0, bytes.length) : null;
        if (name != null) {
            add(name, depth, at);
            return;
        }
        Set<String> names = others[depth];
        if (names == null) {
            names = new HashSet<>();
            others[depth] = names;
        }
        if (!names.add(text)) {
            throw new JsonProblem(Kind.DUPLICATE, at, text);
        }
    }
}

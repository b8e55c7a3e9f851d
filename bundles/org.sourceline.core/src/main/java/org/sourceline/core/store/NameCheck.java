package org.sourceline.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;

/**
 * Sees to it that no object gives one name twice. Does what the parser's own check does with a fraction of its cost: most names are told
 * apart by one bit of their hash.
 */
final class NameCheck {

    /** An object gave a name twice. */
    static final class DuplicateName extends IOException {

        private static final long serialVersionUID = 1L;

        private final int offset;

        /** @param offset where it stands the second time, as an index of the bytes */
        DuplicateName(String name, int offset) {
            super(name);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    /** The names of one object, and later of others at the same depth. */
    private static final class Names {

        private static final int FEW = 32;

        private long bits;
        private final List<String> few = new ArrayList<>();
        private final Set<String> many = new HashSet<>();

        void clear() {
            bits = 0;
            few.clear();
            many.clear();
        }

        /** Returns whether the name is new. */
        boolean add(String name) {
            long bit = 1L << name.hashCode();
            boolean fresh = (bits & bit) == 0;
            bits |= bit;
            if (few.size() == FEW) {
                return !few.contains(name) && many.add(name);
            }
            return (fresh || !few.contains(name)) && few.add(name);
        }
    }

    private final JsonParser parser;
    private final int start;
    private final List<Names> byDepth = new ArrayList<>();

    /** @param start the index of the bytes at which the parser began */
    NameCheck(JsonParser parser, int start) {
        this.parser = parser;
        this.start = start;
    }

    /** The parser stands on a name. Its context forgets the value that marks the object as known when the object ends. */
    void check(String name) throws DuplicateName {
        Names names = (Names) parser.currentValue();
        if (names == null) {
            names = at(parser.getParsingContext().getNestingDepth());
            names.clear();
            parser.assignCurrentValue(names);
        }
        if (!names.add(name)) {
            throw new DuplicateName(name, start + (int) parser.currentTokenLocation().getByteOffset());
        }
    }

    private Names at(int depth) {
        while (byDepth.size() <= depth) {
            byDepth.add(new Names());
        }
        return byDepth.get(depth);
    }
}

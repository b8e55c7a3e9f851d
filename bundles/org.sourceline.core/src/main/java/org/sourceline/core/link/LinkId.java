package org.sourceline.core.link;

import java.util.List;

import org.sourceline.core.model.Identifiers;
import org.sourceline.core.model.Passage;

/**
 * The ids of suggested links: name-based, of the relation and, of both ends, the article's SHA-256 and the passages in code points, so that
 * equal suggestions have equal ids whatever the run.
 */
public final class LinkId {

    private LinkId() {
    }

    /**
     * @param relation as the files spell it
     * @param fromText the SHA-256 of the article in which {@code from} is
     */
    public static String of(String relation, String fromText, List<Passage> from, String toText, List<Passage> to) {
        StringBuilder name = new StringBuilder("link ").append(relation);
        append(name, fromText, from);
        append(name, toText, to);
        return Identifiers.named(name.toString());
    }

    private static void append(StringBuilder name, String text, List<Passage> passages) {
        name.append(' ').append(text);
        passages.forEach(passage -> name.append(' ').append(passage.position().start()).append('-').append(passage.position().end()));
    }
}

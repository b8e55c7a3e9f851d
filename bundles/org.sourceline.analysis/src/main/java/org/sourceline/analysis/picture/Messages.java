package org.sourceline.analysis.picture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.model.ChainStep;

/**
 * What tells messages apart: who wrote them, and whether they are email. "Text messages", "the Vanstone messages" and "her messages" are one node if she
 * wrote them all.
 */
final class Messages {

    private static final String EMAIL = "email";
    private static final String MESSAGES = "messages";

    private Messages() {
    }

    /** The id of the node for what a writer, given by the key of his node, wrote. */
    static String of(String medium, String writer) {
        return (NodeKind.isMessages(medium) ? kind(medium) : medium) + " of " + writer;
    }

    private static String kind(String words) {
        return words.toLowerCase(Locale.ROOT).contains("mail") ? EMAIL : MESSAGES;
    }

    /**
     * The id of the node for a step of a chain that is messages.
     *
     * @param writer the next step; null if the chain ends with the messages
     * @param only the id of those that are meant if the chain does not say who wrote them; null if that is unknown
     */
    static String id(ChainStep step, @Nullable ChainStep writer, @Nullable String only) {
        if (writer == null) {
            return only == null ? Gathering.key(step) : only;
        }
        String medium = writer.medium();
        return of(medium == null ? step.agent() : medium, Gathering.key(writer));
    }

    /** The id of the messages of which all these statements speak, as far as they say who wrote them; null if they are of several or none. */
    static @Nullable String only(List<Statement> statements) {
        Set<String> ids = new TreeSet<>();
        for (Statement statement : statements) {
            List<ChainStep> chain = statement.claim().chain();
            for (int i = 0; i + 1 < chain.size(); i++) {
                if (NodeKind.of(chain.get(i).kind(), chain.get(i).agent()) == NodeKind.MESSAGES) {
                    ids.add(id(chain.get(i), chain.get(i + 1), null));
                }
            }
        }
        return ids.size() == 1 ? ids.iterator().next() : null;
    }
}

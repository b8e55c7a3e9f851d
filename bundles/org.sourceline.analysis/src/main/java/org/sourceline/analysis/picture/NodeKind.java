package org.sourceline.analysis.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourceline.core.model.SourceKind;

/** What a node of a picture stands for. */
public enum NodeKind {
    /** Who publishes the article at hand. */
    PUBLISHER,
    /** A medium that the publisher has it from. */
    OUTLET, ORGANISATION, DOCUMENT, MESSAGES, DATA, PERSON, ANONYMOUS, UNKNOWN,
    /** The content of a claim. */
    CLAIM,
    /** Several sources for which there is no room of their own. */
    MORE;

    private static final Set<String> WRITTEN = Set.of("message", "messages", "text", "texts", "chat", "chats", "e-mail", "e-mails", "email",
            "emails", "letter", "letters");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}-]+");

    /** The kind of node for a source; a document that its name calls a message is one. */
    public static NodeKind of(SourceKind kind, String name) {
        return switch (kind) {
            case NAMED_PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case ANONYMOUS_PERSON -> ANONYMOUS;
            case DOCUMENT -> isMessages(name) ? MESSAGES : DOCUMENT;
            case DATA -> DATA;
            case PUBLICATION -> OUTLET;
            case UNATTRIBUTED -> UNKNOWN;
        };
    }

    /** Whether the words call something that one person writes to another. */
    static boolean isMessages(String words) {
        return WORD_ENDS.splitAsStream(words.toLowerCase(Locale.ROOT)).anyMatch(WRITTEN::contains);
    }

    /** The spelling in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

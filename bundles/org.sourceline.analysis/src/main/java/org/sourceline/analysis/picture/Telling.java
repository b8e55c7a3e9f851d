package org.sourceline.analysis.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.sourceline.core.model.SourceKind;
import org.sourceline.core.model.Stance;

/** What a source did, as the line from it to whoever passes it on says. */
public enum Telling {
    SAID, TOLD, WROTE, REPORTED, SHOWED, CONFIRMED, DENIED, CONTRADICTED, NO_ANSWER;

    private static final Set<String> TELL = Set.of("tell", "tells", "told");
    private static final Set<String> WRITE = Set.of("write", "writes", "wrote", "written", "posted", "tweeted");
    private static final Set<String> REPORT = Set.of("report", "reports", "reported");
    private static final Pattern WORD_ENDS = Pattern.compile("\\P{L}+");

    /**
     * What a step of a chain does.
     *
     * @param cue the words that attribute the step; empty where the text has none
     */
    public static Telling of(SourceKind kind, Stance stance, String cue) {
        return switch (stance) {
            case DENIES -> DENIED;
            case CONFIRMS -> CONFIRMED;
            case DECLINES_TO_COMMENT, NO_RESPONSE -> NO_ANSWER;
            case ASSERTS, HEDGES, QUESTIONS, REQUESTS -> of(kind, cue);
        };
    }

    private static Telling of(SourceKind kind, String cue) {
        for (String word : WORD_ENDS.split(cue.toLowerCase(Locale.ROOT))) {
            if (TELL.contains(word)) {
                return TOLD;
            }
            if (WRITE.contains(word)) {
                return WROTE;
            }
            if (REPORT.contains(word)) {
                return REPORTED;
            }
        }
        return switch (kind) {
            case PUBLICATION -> REPORTED;
            case DOCUMENT, DATA -> SHOWED;
            case NAMED_PERSON, ORGANISATION, ANONYMOUS_PERSON, UNATTRIBUTED -> SAID;
        };
    }

    /** The spelling in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

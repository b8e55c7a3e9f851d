package org.sourceline.core.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Time stamps: ISO 8601 in UTC with whole seconds; read with fractions and other offsets too. */
final class Times {

    /** Neighbours have often the same time. */
    private Instant last = Instant.EPOCH;
    private String lastText = last.toString();

    String format(Instant time) {
        if (!time.equals(last)) {
            lastText = time.truncatedTo(ChronoUnit.SECONDS).toString();
            last = time;
        }
        return lastText;
    }

    Instant parse(String text) throws NotUnderstood {
        if (!text.equals(lastText)) {
            last = read(text);
            lastText = text;
        }
        return last;
    }

    private static Instant read(String text) throws NotUnderstood {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException e) {
            throw new NotUnderstood("a time");
        }
    }
}

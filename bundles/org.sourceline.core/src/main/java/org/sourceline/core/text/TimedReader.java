package org.sourceline.core.text;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;

/** Hands out a text in small pieces and fails once a time is over, so that whoever reads it cannot go on for ever. */
final class TimedReader extends Reader {

    /** The time is over. */
    static final class TimeOver extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int PIECE = 1_024;

    private final String text;
    private final long deadline;
    private int at;

    TimedReader(String text, Duration time) {
        this.text = text;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws TimeOver {
        if (System.nanoTime() - deadline > 0) {
            throw new TimeOver();
        }
        if (at == text.length()) {
            return -1;
        }
        int count = Math.min(Math.min(length, PIECE), text.length() - at);
        text.getChars(at, at + count, buffer, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        at = text.length();
    }
}

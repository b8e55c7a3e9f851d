package org.sourceline.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/**
 * Tells on the error stream how far a long piece of work has come: a bar on a terminal, and in any case the messages of what failed.
 * May be used by several threads.
 */
public final class Progress {

    private static final long REDRAW_NANOS = TimeUnit.MILLISECONDS.toNanos(80);
    private static final int BAR = 30;
    private static final int FEW = 4;

    private final PrintStream err;
    private final int total;
    private final int width;
    private final boolean live;
    private final long start = System.nanoTime();
    private int done;
    private int failed;
    private long drawn = start - REDRAW_NANOS;
    private int shown;

    /** @param total how many pieces there are; with a few only, no bar is drawn */
    public Progress(Shell shell, int total) {
        this.err = shell.err();
        this.total = total;
        this.width = shell.width();
        this.live = shell.errIsTerminal() && total > FEW;
    }

    /** One piece is done. */
    public synchronized void done() {
        done++;
        if (live && System.nanoTime() - drawn >= REDRAW_NANOS) {
            draw();
        }
    }

    /** One piece has failed. */
    public synchronized void failed(String message) {
        failed++;
        done++;
        message(message);
    }

    /** Something to tell on a line of its own. */
    public synchronized void message(String message) {
        wipe();
        err.println(message);
        if (live) {
            draw();
        }
    }

    private void draw() {
        long now = System.nanoTime();
        drawn = now;
        String line = line(now);
        line = line.substring(0, Math.min(line.length(), width - 1));
        err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
        err.flush();
        shown = line.length();
    }

    private String line(long now) {
        int filled = (int) ((long) BAR * done / total);
        String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
        String count = Texts.get("progress", bar, Integer.toString(done), Integer.toString(total), rest(now));
        return failed == 0 ? count : count + Texts.get("progress.failed", Integer.toString(failed));
    }

    /** The time that is left at the present pace, as minutes and seconds. */
    private String rest(long now) {
        long seconds = done == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds((now - start) / done * (total - done));
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    private void wipe() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    /** Takes the bar away. */
    public synchronized void end() {
        wipe();
        err.flush();
    }
}

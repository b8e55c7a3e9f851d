package org.sourceline.core.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.sourceline.core.budget.Budget;
import org.sourceline.core.edit.Change;

/**
 * The changes of one set on one article since it was last read or saved. They are written and synced by a thread of their own, at once,
 * those of a moment together. Callers never wait for the disk, unless they {@link #flush}.
 */
public final class Journal {

    /** A journal that has grown to this many bytes, and to four times what its changes come to, is written anew. */
    private static final long LARGE = Budget.JOURNAL_BYTES.value();

    private static final int SECONDS = 5;
    /** However much waits to be written, what is written waits no longer than this for its sync. */
    private static final long LONGEST_NANOS = 500_000_000L;

    private final Journals owner;
    private final Consumer<IOException> failed;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(Journal::thread);
    /** How many times something was appended: the last of those that wait is synced, and the others with it. */
    private final AtomicLong appended = new AtomicLong();
    /** This and what follows belongs to the writer's thread. */
    private final Map<String, Change> net = new LinkedHashMap<>();
    private final List<Path> replaced = new ArrayList<>();
    private JournalHeader header;
    private @Nullable JournalFile file;
    private long sizeWhenWritten;
    private long lastSync = System.nanoTime();

    Journal(Journals owner, JournalHeader header, Consumer<IOException> failed) {
        this.owner = owner;
        this.header = header;
        this.failed = failed;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Sourceline journal");
        thread.setDaemon(true);
        return thread;
    }

    /** Writes the changes that one command made, soon. */
    public void append(List<Change> changes) {
        List<Change> kept = List.copyOf(changes);
        long number = appended.incrementAndGet();
        writer.execute(() -> {
            attempt(() -> write(kept));
            if (number == appended.get() || System.nanoTime() - lastSync > LONGEST_NANOS) {
                attempt(this::sync);
            }
        });
    }

    /**
     * The page was saved, or another state of it read: from now on the journal holds the changes to that.
     *
     * @param changes what has changed since and is not in the page
     */
    public void restart(JournalHeader page, List<Change> changes) {
        List<Change> kept = List.copyOf(changes);
        writer.execute(() -> attempt(() -> begin(page, kept)));
    }

    /**
     * Returns once everything that was appended is on the disk, or could not be written.
     *
     * @return whether it is on the disk
     */
    public boolean flush() {
        try {
            return writer.submit(() -> {
                attempt(this::sync);
                return net.isEmpty() || file != null;
            }).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Nothing of it is wanted any longer: its file is removed, soon, and at the latest before the program ends by itself. */
    public void discard() {
        writer.execute(() -> {
            attempt(() -> begin(header, List.of()));
            owner.ended(this);
        });
        writer.shutdown();
    }

    /** Waits until what was asked for is done, for some seconds at most. */
    void settle() {
        try {
            if (!writer.isShutdown()) {
                writer.execute(() -> attempt(this::sync));
                writer.shutdown();
            }
            writer.awaitTermination(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            giveUp(e);
            failed.accept(e);
        }
    }

    /** The file stays as it is, for what it holds, until another one holds all changes; the next change begins that. */
    private void giveUp(IOException cause) {
        JournalFile failing = file;
        if (failing != null) {
            file = null;
            replaced.add(failing.path());
            try {
                failing.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void write(List<Change> changes) throws IOException {
        changes.forEach(change -> JournalContent.add(net, change));
        if (file == null || file.size() > LARGE && file.size() > 4 * sizeWhenWritten) {
            rewrite();
        } else {
            file.append(changes);
        }
    }

    private void sync() throws IOException {
        if (file != null) {
            file.sync();
        }
        lastSync = System.nanoTime();
    }

    private void begin(JournalHeader page, List<Change> changes) throws IOException {
        header = page;
        net.clear();
        changes.forEach(change -> JournalContent.add(net, change));
        rewrite();
    }

    /** Old files go when the new one is on the disk. Without changes there is none. */
    private void rewrite() throws IOException {
        JournalFile old = file;
        file = null;
        if (old != null) {
            replaced.add(old.path());
            old.close();
        }
        if (!net.isEmpty()) {
            file = owner.create(header, List.copyOf(net.values()));
            sizeWhenWritten = file.size();
        }
        while (!replaced.isEmpty()) {
            owner.delete(replaced.getLast());
            replaced.removeLast();
        }
    }
}

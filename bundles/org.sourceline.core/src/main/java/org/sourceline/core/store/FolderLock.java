package org.sourceline.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

/**
 * Keeps all other writers out of a folder, those of this program and those of others. The system gives the lock back when a program ends,
 * however it ends; the lock file itself stays.
 */
final class FolderLock implements AutoCloseable {

    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_PROGRAM = new ConcurrentHashMap<>();
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

    private final ReentrantLock inThisProgram;
    private final FileChannel channel;

    private FolderLock(ReentrantLock inThisProgram, FileChannel channel) {
        this.inThisProgram = inThisProgram;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param file the lock file, created where it is missing; its folder must exist
     * @param patience how long to wait
     * @throws SaveException if another writer holds the lock all that time
     * @throws IOException if the lock file cannot be written
     */
    static FolderLock take(Path file, Duration patience) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        Path real = SafeFile.folderOf(file).toRealPath().resolve(file.getFileName());
        ReentrantLock inThisProgram = IN_THIS_PROGRAM.computeIfAbsent(real, key -> new ReentrantLock());
        await(inThisProgram, file, patience);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            await(channel, file, deadline);
            return new FolderLock(inThisProgram, channel);
        } catch (IOException | RuntimeException e) {
            release(channel, inThisProgram, e);
            throw e;
        }
    }

    private static void await(ReentrantLock lock, Path file, Duration patience) throws IOException {
        try {
            if (lock.isHeldByCurrentThread() || !lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy(file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(file);
        }
    }

    private static void await(FileChannel channel, Path file, long deadline) throws IOException {
        FileLock lock = channel.tryLock();
        while (lock == null) {
            if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
                throw busy(file);
            }
            LockSupport.parkNanos(PAUSE);
            lock = channel.tryLock();
        }
    }

    private static SaveException busy(Path file) {
        return SaveException.of("save.busy", SafeFile.folderOf(file).toString());
    }

    private static void release(@Nullable FileChannel channel, ReentrantLock inThisProgram, Exception cause) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        } finally {
            inThisProgram.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            inThisProgram.unlock();
        }
    }
}

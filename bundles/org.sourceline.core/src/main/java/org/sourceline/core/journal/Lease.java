package org.sourceline.core.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The mark of a running program on its journals: a locked file. The system gives the lock back when the program ends, however it ends;
 * so a journal whose lease can be taken belongs to nobody.
 */
final class Lease implements AutoCloseable {

    /** A second look of this program at a lease it holds would give the lock away, as the system counts programs, not channels. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lease(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes a lease; its file is created where it is missing.
     *
     * @param folder which is there
     * @return empty if a running program has it, this one included
     */
    static Optional<Lease> take(Path folder, String name) throws IOException {
        Path real = folder.toRealPath().resolve(name);
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(real, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new Lease(real, channel));
            }
        } catch (IOException | RuntimeException e) {
            HELD.remove(real);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
        HELD.remove(real);
        channel.close();
        return Optional.empty();
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}

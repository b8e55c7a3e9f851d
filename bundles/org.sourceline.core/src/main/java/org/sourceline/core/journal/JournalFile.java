package org.sourceline.core.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.sourceline.core.edit.Change;
import org.sourceline.core.store.FileOperations;

/** One file of a journal that is being written: it begins whole and synced, and grows. */
final class JournalFile implements AutoCloseable {

    private final Path path;
    private final FileOperations.NewFile file;
    private long size;

    private JournalFile(Path path, FileOperations.NewFile file) {
        this.path = path;
        this.file = file;
    }

    /**
     * Creates a file, with a name of its own, that holds changes already.
     *
     * @param prefix how its name begins
     * @throws IOException if that fails; then there is no file, or one that does not count
     */
    static JournalFile create(Path folder, String prefix, JournalHeader header, List<Change> changes, FileOperations operations)
            throws IOException {
        Path path = folder.resolve(prefix + UUID.randomUUID().toString().substring(0, 8) + Journals.EXTENSION);
        JournalFile made = new JournalFile(path, operations.create(path));
        try {
            made.write(JournalLines.header(header));
            made.append(changes);
            made.sync();
            operations.syncFolder(folder);
            return made;
        } catch (IOException | RuntimeException e) {
            made.discard(operations, e);
            throw e;
        }
    }

    private void discard(FileOperations operations, Exception cause) {
        try {
            close();
            operations.delete(path);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    Path path() {
        return path;
    }

    /** In bytes. */
    long size() {
        return size;
    }

    void append(List<Change> changes) throws IOException {
        if (!changes.isEmpty()) {
            write(JournalLines.changes(changes));
        }
    }

    private void write(byte[] line) throws IOException {
        file.stream().write(line);
        size += line.length;
    }

    void sync() throws IOException {
        file.sync();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

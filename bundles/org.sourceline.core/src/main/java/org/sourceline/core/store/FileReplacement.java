package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The new content of one file, or its removal, prepared beside it together with what it takes to bring the old content back. */
final class FileReplacement implements AutoCloseable {

    private final Path file;
    private final FileOperations operations;
    private final SafeFile.@Nullable Prepared next;
    private final SafeFile.@Nullable Prepared backup;

    private FileReplacement(Path file, FileOperations operations, SafeFile.@Nullable Prepared next,
            SafeFile.@Nullable Prepared backup) {
        this.file = file;
        this.operations = operations;
        this.next = next;
        this.backup = backup;
    }

    /**
     * Writes both contents beside the file, which stays as it is.
     *
     * @param now what the file holds; null if there is none
     * @param wanted what it shall hold; null for no file
     */
    static FileReplacement prepare(Path file, FileOperations operations, byte @Nullable [] now, byte @Nullable [] wanted)
            throws IOException {
        SafeFile.Prepared backup = prepared(file, operations, now);
        try {
            return new FileReplacement(file, operations, prepared(file, operations, wanted), backup);
        } catch (IOException | RuntimeException e) {
            close(backup, e);
            throw e;
        }
    }

    private static SafeFile.@Nullable Prepared prepared(Path file, FileOperations operations, byte @Nullable [] content)
            throws IOException {
        return content == null ? null : new SafeFile(operations).prepare(file, out -> out.write(content));
    }

    private static void close(SafeFile.@Nullable Prepared prepared, Exception cause) {
        try {
            if (prepared != null) {
                prepared.close();
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    void commit() throws IOException {
        try {
            put(next);
        } catch (IOException e) {
            throw SaveException.of(file, e);
        }
    }

    void rollBack() throws IOException {
        put(backup);
    }

    private void put(SafeFile.@Nullable Prepared content) throws IOException {
        if (content != null) {
            content.commit();
        } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            operations.delete(file);
            operations.syncFolder(SafeFile.folderOf(file));
        }
    }

    /** Removes what was prepared and is not used. */
    @Override
    public void close() throws IOException {
        try {
            if (next != null) {
                next.close();
            }
        } finally {
            if (backup != null) {
                backup.close();
            }
        }
    }
}

package org.sourceline.core.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.UUID;

import org.sourceline.core.model.Identifiers;

/**
 * Writes files whole or not at all: into a temporary file in the same folder, synced, renamed over the old one at once, the folder synced.
 * Whatever fails, the file holds all of its old content or all of the new.
 */
public final class SafeFile {

    private static final String PREFIX = ".sourceline-";
    private static final String SUFFIX = ".tmp";

    private final FileOperations operations;

    public SafeFile() {
        this(new PlatformFiles());
    }

    SafeFile(FileOperations operations) {
        this.operations = operations;
    }

    /** Writes what the file shall hold. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The new content, written and synced beside the file, which is still as it was. Closed without a commit, it is gone. */
    final class Prepared implements AutoCloseable {
        private final Path temporary;
        private final Path file;
        private final String hash;
        private boolean committed;

        private Prepared(Path temporary, Path file, String hash) {
            this.temporary = temporary;
            this.file = file;
            this.hash = hash;
        }

        /** SHA-256 of the content, in lower-case hexadecimal. */
        String hash() {
            return hash;
        }

        /** Puts the content in the file's place. If this throws, it may be there or not, and is whole in either case. */
        void commit() throws IOException {
            if (Files.exists(file)) {
                operations.copyPermissions(file, temporary);
            }
            operations.move(temporary, file);
            committed = true;
            operations.syncFolder(folderOf(file));
        }

        @Override
        public void close() throws IOException {
            if (!committed) {
                operations.delete(temporary);
            }
        }
    }

    /**
     * Puts new content in the place of a file, or creates it. A link to a file is followed, so that it stays a link.
     *
     * @return SHA-256 of the content, in lower-case hexadecimal
     * @throws SaveException if that fails; the file is as it was, or holds all of the new content
     */
    public String write(Path file, Content content) throws SaveException {
        try (Prepared prepared = prepare(file, content)) {
            prepared.commit();
            return prepared.hash();
        } catch (IOException e) {
            throw SaveException.of(file, e);
        }
    }

    Prepared prepare(Path file, Content content) throws IOException {
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw SaveException.of("save.dangling", file.toString());
        }
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        checkWritable(target);
        Path temporary = folderOf(target).resolve(PREFIX + UUID.randomUUID() + SUFFIX);
        try {
            return new Prepared(temporary, target, fill(temporary, content));
        } catch (IOException | RuntimeException e) {
            discard(temporary, e);
            throw e;
        }
    }

    private String fill(Path temporary, Content content) throws IOException {
        try (FileOperations.NewFile file = operations.create(temporary)) {
            MessageDigest digest = Identifiers.sha256();
            content.writeTo(new DigestOutputStream(file.stream(), digest));
            file.sync();
            return Identifiers.hex(digest.digest());
        }
    }

    private void discard(Path temporary, Exception cause) {
        try {
            if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
                operations.delete(temporary);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** A rename would replace a file that is write-protected, so that is asked first. */
    private static void checkWritable(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw SaveException.of("save.folder", file.toString());
        }
        if (Files.exists(file) && WriteProtection.isOn(file)) {
            throw SaveException.of("save.readOnly", file.toString());
        }
        Path folder = folderOf(file);
        if (!Files.isDirectory(folder)) {
            throw SaveException.of("save.noFolder", file.toString(), folder.toString());
        }
        if (WriteProtection.isOn(folder)) {
            throw SaveException.of("save.readOnlyFolder", file.toString(), folder.toString());
        }
    }

    static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not a file: " + file);
        }
        return parent;
    }

    /**
     * Removes temporary files that saves which never came to an end have left in a folder. The caller sees to it that no save is under
     * way there.
     *
     * @return how many files are gone
     * @throws IOException if the folder cannot be listed or a file not be removed
     */
    int removeStrays(Path folder) throws IOException {
        int removed = 0;
        try (DirectoryStream<Path> strays = Files.newDirectoryStream(folder, SafeFile::isTemporary)) {
            for (Path stray : strays) {
                operations.delete(stray);
                removed++;
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return removed;
    }

    static boolean isTemporary(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}

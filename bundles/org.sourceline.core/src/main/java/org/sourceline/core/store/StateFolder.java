package org.sourceline.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** Where the program keeps its own things of a case: the lock and the sets that were thrown away. Version control is told to pass it by. */
public final class StateFolder {

    public static final String NAME = ".sourceline";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path root;
    private final FileOperations operations;

    /** @param root the folder of the case */
    public StateFolder(Path root, FileOperations operations) {
        this.root = root;
        this.operations = operations;
    }

    Path trash() {
        return root.resolve(NAME).resolve("trash");
    }

    /** What is done while nobody else writes in the case. */
    @FunctionalInterface
    public interface Action<T extends @Nullable Object> {
        T run() throws IOException;
    }

    /** Waits until nobody else writes in the case, and keeps others from it during an action. */
    public <T extends @Nullable Object> T exclusively(Action<T> action) throws IOException {
        Path folder = root.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            createFolders(folder);
            hideFromVersionControl(folder);
        }
        FolderLock lock = FolderLock.take(folder.resolve("lock"), PATIENCE);
        try {
            return action.run();
        } finally {
            lock.close();
        }
    }

    private void hideFromVersionControl(Path folder) throws IOException {
        new SafeFile(operations).write(folder.resolve(".gitignore"), out -> out.write("*\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** A link may stand for a page or a folder, but it must not lead out of the case. */
    static void checkInside(Path root, Path file) throws IOException {
        Path existing = file;
        while (!existing.equals(root) && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = SafeFile.folderOf(existing);
        }
        if (!existing.toRealPath().startsWith(root.toRealPath())) {
            throw SaveException.of("save.outside", file.toString());
        }
    }

    /** Creates a folder and those above it as far as they are missing. */
    public void createFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = SafeFile.folderOf(folder);
        createFolders(parent);
        if (WriteProtection.isOn(parent)) {
            throw SaveException.of("save.readOnlyFolder", folder.toString(), parent.toString());
        }
        try {
            operations.createFolder(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        operations.syncFolder(parent);
    }
}

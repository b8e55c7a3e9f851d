package org.sourceline.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Writes several files of a case at once, while nobody else writes there: all of them or none. First every file is read and its new content
 * written beside it; only if nothing speaks against any of them, they take their files' places. If one of them then fails, those before
 * are brought back. Only a program that is killed between the first and the last of these renames, each of which is whole, leaves a part.
 */
public final class CaseTransaction {

    /** Decides what becomes of one file. */
    @FunctionalInterface
    public interface Rewrite {

        /**
         * The new content.
         *
         * @param now what the file holds; null if there is none
         * @return what it shall hold, the same array to leave it alone; null for no file
         * @throws IOException to write nothing at all; the message names file and reason
         */
        byte @Nullable [] of(Path file, byte @Nullable [] now) throws IOException;
    }

    /** What is to succeed too once the files are written, lest they be brought back. */
    @FunctionalInterface
    public interface Confirmation {
        void run() throws IOException;
    }

    private final Case owner;
    private final FileOperations operations;
    private final StateFolder state;
    private final Map<Path, Rewrite> rewrites = new LinkedHashMap<>();

    public CaseTransaction(Case owner) {
        this(owner, new PlatformFiles());
    }

    CaseTransaction(Case owner, FileOperations operations) {
        this.owner = owner;
        this.operations = operations;
        this.state = new StateFolder(owner.root(), operations);
    }

    /** Adds a file, which need not exist; nothing is done yet. */
    public void add(Path file, Rewrite rewrite) {
        rewrites.put(file, rewrite);
    }

    /**
     * Writes the files.
     *
     * @param progress told of each file before it is read; what it throws ends the transaction with nothing written
     * @throws SaveException if a file cannot be written, or another program holds the lock of the case
     * @throws IOException what a rewrite or the confirmation threw; nothing is written then
     */
    public void run(Consumer<Path> progress, Confirmation confirmation) throws IOException {
        boolean[] locked = new boolean[1];
        try {
            state.exclusively(() -> {
                locked[0] = true;
                writeAll(progress, confirmation);
                return null;
            });
        } catch (IOException e) {
            throw locked[0] ? e : SaveException.failed(owner.root().toString(), e);
        }
    }

    private void writeAll(Consumer<Path> progress, Confirmation confirmation) throws IOException {
        List<FileReplacement> prepared = new ArrayList<>();
        try {
            for (Map.Entry<Path, Rewrite> one : rewrites.entrySet()) {
                progress.accept(one.getKey());
                prepare(one.getKey(), one.getValue(), prepared);
            }
            commit(prepared, confirmation);
        } finally {
            close(prepared);
        }
    }

    private void prepare(Path file, Rewrite rewrite, List<FileReplacement> prepared) throws IOException {
        byte[] now = read(file);
        byte[] wanted = rewrite.of(file, now);
        if (wanted == now || Arrays.equals(wanted, now)) {
            return;
        }
        try {
            state.createFolders(SafeFile.folderOf(file));
            prepared.add(FileReplacement.prepare(file, operations, now, wanted));
        } catch (IOException e) {
            throw SaveException.of(file, e);
        }
    }

    private byte @Nullable [] read(Path file) throws IOException {
        StateFolder.checkInside(owner.root(), file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        PageProblem problem = new PageProblem(file.toString(), new byte[0]);
        if (!Files.isRegularFile(file)) {
            throw problem.of("notFile");
        }
        try {
            if (Files.size(file) > PageLimits.DEFAULT.bytes()) {
                throw problem.of("tooLarge", Integer.toString(PageLimits.DEFAULT.bytes() >> 20));
            }
            return Files.readAllBytes(file);
        } catch (PageReadException e) {
            throw e;
        } catch (IOException e) {
            throw problem.unreadable(e);
        }
    }

    private static void commit(List<FileReplacement> prepared, Confirmation confirmation) throws IOException {
        int begun = 0;
        try {
            for (FileReplacement one : prepared) {
                begun++;
                one.commit();
            }
            confirmation.run();
        } catch (IOException | RuntimeException e) {
            rollBack(prepared.subList(0, begun).reversed(), e);
            throw e;
        }
    }

    private static void rollBack(List<FileReplacement> committed, Exception cause) {
        for (FileReplacement one : committed) {
            try {
                one.rollBack();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    /** What cannot be removed is a stray that the next save in its folder removes. */
    private static void close(List<FileReplacement> prepared) {
        for (FileReplacement one : prepared) {
            try {
                one.close();
            } catch (IOException e) {
                System.getLogger(CaseTransaction.class.getName()).log(System.Logger.Level.DEBUG, "a stray stays", e);
            }
        }
    }
}
